// The order of a stream, which the report keeps. For compare/ only.
#pragma once

#include "compare/stream_rows.hpp"

namespace gainsay {

// Articles by path, facts by id, claims by (article, offset, fact, slot), all of them then by their lines. Each line once:
// streams that share an article say nothing twice. Records of one article that differ only in how many answers they leave
// out become one, with all of these.
void put_in_order(StreamRows& stream);

}  // namespace gainsay
