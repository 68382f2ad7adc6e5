#include "timex_samples.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include "values/timex.hpp"

namespace gainsay::tests {

std::string timex_in(std::string_view text, std::string_view published) {
  Article article;
  article.text = text;
  article.blocks.push_back({{0, static_cast<std::uint32_t>(text.size())}, Zone::text});
  const Policies policies;
  const RecogniseContext context{Lexicon::english(), policies, parse_timestamp(published)};
  std::string line;
  for (const Timex& timex : recognise_timex(tokenise(article), context)) {
    if (!line.empty()) line += "; ";
    line += fmt::format("{} = ", slice(article.text, timex.span));
    if (timex.type != TimexType::date) line += fmt::format("{} ", name_of(timex.type));
    line += timex.value;
    if (!timex.modifier.empty()) line += " " + timex.modifier;
  }
  return line;
}

void check_timex(std::initializer_list<TimexCase> cases, std::string_view published) {
  for (const TimexCase& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(timex_in(one.text, published) == one.expected);
  }
}

}  // namespace gainsay::tests
