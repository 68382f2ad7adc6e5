#include "report/print_timex.hpp"

#include <nlohmann/json.hpp>

#include "support/printable.hpp"

namespace gainsay {

namespace {

// Code points before places that come in order.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {}

  std::size_t before(std::uint32_t offset) {
    count_ += count_code_points(text_.substr(offset_, offset - offset_));
    offset_ = offset;
    return count_;
  }

 private:
  std::string_view text_;
  std::uint32_t offset_ = 0;
  std::size_t count_ = 0;
};

}  // namespace

std::string print_timex(const Article& article, const std::vector<Timex>& expressions) {
  const Metadata& metadata = article.metadata;
  CodePoints points(article.text);
  std::string lines;
  for (const Timex& timex : expressions) {
    const std::size_t begin = points.before(timex.span.begin);
    const std::size_t end = points.before(timex.span.end);
    nlohmann::ordered_json record = {{"doc", metadata.id.empty() ? metadata.path : metadata.id},
                                     {"begin", begin},
                                     {"end", end},
                                     {"type", name_of(timex.type)},
                                     {"value", timex.value},
                                     {"mod", nullptr}};
    if (!timex.modifier.empty()) record["mod"] = timex.modifier;
    lines += record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  }
  return lines;
}

}  // namespace gainsay
