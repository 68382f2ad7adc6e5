// `within`: how far a date may lie from publication before it tells of another event.
#include "rules/compile_fact.hpp"
#include "values/recognise.hpp"

namespace gainsay {

namespace {

constexpr double kSecondsADay = 24 * 60 * 60;

}  // namespace

void compile_within(const FactFragment& written, Fact& fact, CompileContext& context) {
  if (!written.within) return;
  const auto& [text, place] = *written.within;
  static const Policies policies;
  const auto value = value_from_text({Type::duration, {}}, text, {context.lexicon, policies, std::nullopt});
  const auto line = value ? extents(*value) : std::nullopt;
  if (!line || line->core.lo != line->core.hi || line->core.lo <= 0)
    add_error(context.errors, place, in_quotes(text) + " is no length of time",
              "write a number and a unit: 10 days, 3 months, 1 year");
  else
    fact.within = line->core.hi / kSecondsADay;
}

}  // namespace gainsay
