// Inside rules/: a template as written, with places. Names of lists and slots are not resolved yet; written words are
// already split and folded as the words of articles are.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "rules/fragment.hpp"
#include "rules/pattern.hpp"
#include "support/result.hpp"

namespace gainsay {

struct Template;

struct InflectedWord {  // acquire~, establish~~
  std::string folded;
  InflectedPattern::Voice voice = InflectedPattern::Voice::active;
};
struct ListName {  // <Karabakh>
  std::string name;
};
struct SlotName {  // {who}, {who:person}
  std::string name;
  std::string type;  // empty: not said
};
struct TemplateSequence {
  std::vector<Template> parts;
};
struct TemplateAlternatives {
  std::vector<Template> options;
};
struct TemplateOptional {
  std::vector<Template> inner;  // one
};

struct Template {
  Place place;
  std::variant<WordPattern, MarkPattern, InflectedWord, ListName, SlotName, TemplateSequence, TemplateAlternatives,
               TemplateOptional, GapPattern, CommaPattern, AsidePattern>
      node;
};

// Whether `a | b` may stand outside of parentheses.
enum class TopLevelBar { allowed, forbidden };

// One template; or all that stands in it and is no operator or word, else the first place where the grammar fails.
Result<Template> parse_template(const LocatedText& written, TopLevelBar bar);

// The lists and slots that a template names, also one that cannot be parsed: each a ListName or SlotName.
std::vector<Template> names_in(const LocatedText& written);

// A phrase's template and, after `=>`, its constant.
struct PhraseText {
  LocatedText written;
  std::optional<LocatedText> constant;
};
Result<PhraseText> split_constant(const LocatedText& phrase);

// Notes gaps where they can match nothing of use: first, last, or side by side, on any way through the template.
void check_gaps(const Template& tree, Diagnostics& problems);

}  // namespace gainsay
