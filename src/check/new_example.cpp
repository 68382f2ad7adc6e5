#include "check/new_example.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "check/test_examples.hpp"
#include "rules/find_fact.hpp"
#include "text/lines.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Outcome = ExampleResult::Outcome;

constexpr std::size_t kMostBefore = 2;  // sentences, as far as keys look back

// All that phrases find, whatever the article is about: examples are tested so, too.
Rules without_conditions(Rules rules) {
  for (Fact& fact : rules.facts) {
    fact.context.clear();
    fact.near.clear();
  }
  return rules;
}

class ExampleMaker {
 public:
  ExampleMaker(const Rules& rules, const Article& article, const ExampleRequest& request, const Lexicon& lexicon,
               const Policies& policies)
      : rules_(rules), article_(article), request_(request), lexicon_(lexicon), policies_(policies),
        text_(tokenise(article)) {
    const Rules bare = without_conditions(rules);
    claims_ = Matcher(bare, lexicon, policies, Engine::tokens).claims(article);
    if (!request.fact.empty())
      std::erase_if(claims_, [&](const Claim& claim) { return claim.fact != request.fact; });
  }

  Result<NewExample> make(const ArticlePlace& place) {
    const auto sentence = sentence_at(place);
    if (!sentence) return Failure(sentence.error());
    const auto fact = fact_of(*sentence);
    if (!fact) return Failure(fact.error());
    for (const Example& known : (*fact)->examples)
      if (known.text == words(*sentence))
        return failure(known.place, fmt::format("{} has this sentence as an example already", (*fact)->definition.id));
    return request_.expected == Expected::nothing ? example_of_nothing(**fact, *sentence)
                                                  : example_of_claims(**fact, *sentence);
  }

 private:
  std::string words(std::size_t sentence) const {
    return readable(slice(article_.text, text_.sentences[sentence].span));
  }

  std::vector<const Claim*> claims_in(std::size_t sentence) const {
    std::vector<const Claim*> found;
    for (const Claim& claim : claims_)
      if (claim.sentence_begin == text_.sentences[sentence].span.begin) found.push_back(&claim);
    return found;
  }

  bool stands_at(const Sentence& sentence, const LineIndex& lines, const ArticlePlace& place) const {
    const LineColumn begin = lines.at(sentence.span.begin), end = lines.at(sentence.span.end);
    if (place.line < begin.line || place.line > end.line) return false;
    if (place.column == 0) return true;
    return !(place.line == begin.line && place.column < begin.column) &&
           !(place.line == end.line && place.column > end.column);
  }

  Result<std::size_t> sentence_at(const ArticlePlace& place) const {
    const LineIndex lines(article_.text);
    std::vector<std::size_t> there;
    for (std::size_t i = 0; i < text_.sentences.size(); ++i)
      if (stands_at(text_.sentences[i], lines, place)) there.push_back(i);
    const Place where{place.article, place.line, place.column};
    if (there.empty()) return failure(where, "no sentence stands there");
    if (there.size() > 1) {
      std::vector<std::size_t> claiming = there;
      std::erase_if(claiming, [&](std::size_t sentence) { return claims_in(sentence).empty(); });
      if (claiming.size() != 1)
        return failure(where, fmt::format("{} sentences stand there", there.size()),
                       fmt::format("name a column: {}:{}:{}", place.article, place.line,
                                   lines.at(text_.sentences[there.back()].span.begin).column + 1));
      there = claiming;
    }
    return there.front();
  }

  Result<const Fact*> fact_of(std::size_t sentence) const {
    if (!request_.fact.empty()) return find_fact(rules_, request_.fact);
    std::set<std::string> ids;
    for (const Claim* claim : claims_in(sentence)) ids.insert(claim->fact);
    if (ids.size() == 1) return find_fact(rules_, *ids.begin());
    std::string all;
    for (const std::string& id : ids) all += (all.empty() ? "" : ", ") + id;
    if (ids.empty())
      return failure({}, fmt::format("no fact finds anything in \"{}\"", words(sentence)), "name one with --fact");
    return failure({}, fmt::format("several facts find something in \"{}\": {}", words(sentence), all),
                   "name one with --fact");
  }

  std::string before(std::size_t sentence, std::size_t count) const {
    std::string text;
    for (std::size_t i = sentence - std::min(sentence, count); i < sentence; ++i)
      text += (text.empty() ? "" : " ") + words(i);
    return text;
  }

  Example text_of(std::size_t sentence, std::size_t count_before) const {
    Example example;
    example.text = words(sentence);
    example.before = before(sentence, count_before);
    if (article_.metadata.published) example.published = article_.metadata.published->text;
    example.todo = request_.todo;
    return example;
  }

  ExampleResult tested(const Fact& fact, const Example& example) const {
    Rules alone{{fact}, rules_.categories, rules_.recognisers};
    alone.facts.front().examples = {example};
    return test_examples(alone, lexicon_, policies_, Engine::tokens).front();
  }

  Result<NewExample> example_of_nothing(const Fact& fact, std::size_t sentence) const {
    Example example = text_of(sentence, 0);
    for (const SlotDefinition& slot : fact.definition.slots)
      if (slot.role == SlotDefinition::Role::answer) example.answers[slot.name] = "none";
    const ExampleResult result = tested(fact, example);
    if (result.outcome == Outcome::failed)
      return failure({}, fmt::format("the example does not hold yet: {}", result.message),
                     "change the phrases first, or add it with --todo \"WHY\"");
    if (result.outcome == Outcome::todo_passes)
      return failure({}, "nothing is found there already, so that there is nothing to do", "leave out --todo");
    return NewExample{&fact, lines_of(fact, example), example};
  }

  Result<NewExample> example_of_claims(const Fact& fact, std::size_t sentence) const {
    std::map<std::string, const Value*> values;
    for (const Claim* claim : claims_in(sentence)) {
      if (claim->fact != fact.definition.id) continue;
      std::vector<std::pair<std::string, const Value*>> told = {{claim->slot, &claim->value}};
      for (const KeyPart& part : claim->key)
        if (part.value) told.emplace_back(part.slot, &*part.value);
      for (const auto& [slot, value] : told) {
        const auto [known, fresh] = values.emplace(slot, value);
        if (!fresh && canonical(*known->second) != canonical(*value))
          return failure({}, fmt::format("the sentence gives two values of {}: {} and {}", slot,
                                         in_words(*known->second), in_words(*value)),
                         "an example expects one; write two shorter sentences into the pack yourself");
      }
    }
    if (values.empty())
      return failure({}, fmt::format("{} finds nothing in \"{}\"", fact.definition.id, words(sentence)),
                     "--none adds it as a sentence that must not match");
    for (std::size_t count = 0; count <= kMostBefore; ++count) {
      Example example = text_of(sentence, count);
      for (const auto& [slot, value] : values) example.answers[slot] = canonical(*value);
      for (const SlotDefinition& slot : fact.definition.slots)
        if (slot.role == SlotDefinition::Role::answer) example.answers.emplace(slot.name, "none");
      if (tested(fact, example).outcome == Outcome::passed) return NewExample{&fact, lines_of(fact, example), example};
    }
    return failure({}, fmt::format("what {} finds in \"{}\" rests on more than the two sentences before it",
                                   fact.definition.id, words(sentence)),
                   "write the example yourself, with what it needs under before");
  }

  static ExampleLines lines_of(const Fact& fact, const Example& example) {
    ExampleLines lines;
    if (!example.before.empty()) lines.emplace_back("before", example.before);
    lines.emplace_back("text", example.text);
    if (!example.published.empty()) lines.emplace_back("published", example.published);
    for (const SlotDefinition& slot : fact.definition.slots)
      if (const auto answer = example.answers.find(slot.name); answer != example.answers.end())
        lines.emplace_back(slot.name, answer->second);
    if (!example.todo.empty()) lines.emplace_back("todo", example.todo);
    return lines;
  }

  const Rules& rules_;
  const Article& article_;
  const ExampleRequest& request_;
  const Lexicon& lexicon_;
  const Policies& policies_;
  TokenisedArticle text_;
  std::vector<Claim> claims_;
};

}  // namespace

Result<NewExample> new_example(const Rules& rules, const Article& article, const ArticlePlace& place,
                               const ExampleRequest& request, const Lexicon& lexicon, const Policies& policies) {
  if (!request.fact.empty())
    if (const auto fact = find_fact(rules, request.fact); !fact) return Failure(fact.error());
  return ExampleMaker(rules, article, request, lexicon, policies).make(place);
}

}  // namespace gainsay
