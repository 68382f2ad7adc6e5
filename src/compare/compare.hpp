// Claims → findings, with no access to any article's text. The result does not depend on the order of the stream.
#pragma once

#include "compare/report.hpp"

namespace gainsay {

Report compare(ClaimStream stream);

}  // namespace gainsay
