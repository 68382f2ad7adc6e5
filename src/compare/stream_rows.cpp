#include "compare/stream_rows.hpp"

#include "compare/recorded_values.hpp"

namespace gainsay {

StreamRows rows_of(ClaimStream stream) {
  see_values_as_recorded(stream);
  return {std::move(stream.articles), std::move(stream.facts), Claims(std::move(stream.claims))};
}

}  // namespace gainsay
