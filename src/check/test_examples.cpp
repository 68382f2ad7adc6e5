#include "check/test_examples.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

#include "compare/compare.hpp"
#include "text/read_articles.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Slots = std::vector<SlotDefinition>;

// Nothing where the example holds, else what was expected and found.
using Complaint = std::optional<std::string>;

std::unique_ptr<const Article> example_article(const std::string& text, const std::string& published,
                                               const std::string& source, std::size_t number) {
  ReadOptions options;
  options.named_story = true;
  auto article = article_from(text, fmt::format("example-{}.txt", number), options);
  auto changed = std::make_unique<Article>(*article);
  changed->metadata.story = kNamedTogether;
  changed->metadata.source = source;
  changed->metadata.published = parse_timestamp(published);
  return changed;
}

// The same answer: an example may leave fuzzy edges unsaid.
bool same_answer(const Value& expected, const Value& found) {
  if (canonical(expected) == canonical(found) || relate(expected, found).kind == RelationKind::equal) return true;
  if (!std::holds_alternative<DateValue>(expected)) return false;
  const auto a = extents(expected), b = extents(found);
  return a && b && a->core == b->core;
}

// What an example does not ask for, and its author may not expect: such claims are compared otherwise, or not at all.
std::string marks_of(const Claim& claim) {
  std::string marks;
  if (claim.polarity == Polarity::denied) marks += fmt::format(" ({})", name_of(claim.polarity));
  if (claim.certainty == Certainty::planned || claim.certainty == Certainty::conditional)
    marks += fmt::format(" ({})", name_of(claim.certainty));
  return marks;
}

struct Found {
  Value value;
  std::string marks;  // of its claim
};

class ExampleRun {
 public:
  ExampleRun(const Fact& fact, const Rules& rules, const Lexicon& lexicon, const Policies& policies, Engine engine)
      : fact_(fact), lexicon_(lexicon), policies_(policies_of(fact, policies)),
        whole_rules_{{fact}, rules.categories, rules.recognisers},
        phrase_rules_(whole_rules_) {
    phrase_rules_.facts.front().context.clear();
    phrase_rules_.facts.front().near.clear();
    phrases_.emplace(phrase_rules_, lexicon, policies, engine);
    whole_.emplace(whole_rules_, lexicon, policies, engine);
  }

  Complaint run(const Example& example) const {
    return example.articles.empty() ? check_text(example) : check_articles(example);
  }

 private:
  Complaint check_text(const Example& example) const {
    const std::string before = example.before.empty() ? "" : example.before + " ";
    const auto article = example_article(before + example.text, example.published, "", 1);
    std::vector<Claim> claims = phrases_->claims(*article);
    std::erase_if(claims, [&](const Claim& claim) { return claim.span.begin < before.size(); });
    for (const auto& [slot, expected] : example.answers) {
      if (Complaint complaint = check_slot(slot, expected, claims, article->metadata.published)) return complaint;
    }
    return std::nullopt;
  }

  Complaint check_slot(const std::string& name, const std::string& expected, const std::vector<Claim>& claims,
                       const std::optional<Timestamp>& published) const {
    const Slots& slots = fact_.definition.slots;
    const auto slot = std::find_if(slots.begin(), slots.end(), [&](const auto& each) { return each.name == name; });
    const std::vector<Found> found = values_of(*slot, claims);
    std::vector<std::string> spelled;
    for (const Found& each : found) spelled.push_back(in_words(each.value) + each.marks);
    const std::string seen = spelled.empty() ? "nothing" : fmt::format("{}", fmt::join(spelled, ", "));
    if (expected == "none") {
      if (found.empty()) return std::nullopt;
      return fmt::format("{}: expected no answer, found {}", name, seen);
    }
    const auto wanted = value_from_text(slot->type, expected, {lexicon_, policies_, published});
    if (!wanted) return fmt::format("{}: \"{}\" is no {}", name, expected, describe(slot->type));
    const bool holds = !found.empty() && std::all_of(found.begin(), found.end(), [&](const Found& each) {
      return same_answer(*wanted, each.value);
    });
    if (holds) return std::nullopt;
    return fmt::format("{}: expected {}, found {}", name, in_words(*wanted), seen);
  }

  static std::vector<Found> values_of(const SlotDefinition& slot, const std::vector<Claim>& claims) {
    std::vector<Found> values;
    for (const Claim& claim : claims) {
      if (claim.slot == slot.name) values.push_back({claim.value, marks_of(claim)});
      for (const KeyPart& part : claim.key) {
        if (part.slot == slot.name && part.value) values.push_back({*part.value, ""});
      }
    }
    return values;
  }

  Complaint check_articles(const Example& example) const {
    ClaimStream stream;
    stream.facts.push_back(fact_.definition);
    for (const Example::Article& part : example.articles) {
      const auto article =
          example_article(part.text, part.published, part.source, stream.articles.size() + 1);
      auto claims = whole_->claims(*article);
      stream.articles.push_back(article->metadata);
      stream.claims.insert(stream.claims.end(), claims.begin(), claims.end());
    }
    const std::size_t claim_count = stream.claims.size();
    const Report report = compare(std::move(stream));
    std::vector<std::string> verdicts;
    for (const Finding& finding : report.findings) verdicts.emplace_back(name_of(finding.verdict));
    const bool silent = example.verdict == name_of(Verdict::agree) || example.verdict == "none";
    const bool holds = silent ? verdicts.empty()
                              : std::find(verdicts.begin(), verdicts.end(), example.verdict) != verdicts.end();
    if (silent && claim_count == 0) return std::string("expected agree, found no claims to agree");
    if (holds) return std::nullopt;
    const std::string seen = verdicts.empty() ? "no finding" : fmt::format("{}", fmt::join(verdicts, ", "));
    return fmt::format("expected {}, found {} in {} {}", silent ? "no finding" : example.verdict, seen, claim_count,
                       claim_count == 1 ? "claim" : "claims");
  }

  const Fact& fact_;
  const Lexicon& lexicon_;
  Policies policies_;
  Rules whole_rules_;
  Rules phrase_rules_;
  std::optional<Matcher> phrases_;
  std::optional<Matcher> whole_;
};

ExampleResult result_of(const Fact& fact, const Example& example, const Complaint& complaint) {
  using Outcome = ExampleResult::Outcome;
  ExampleResult result{fact.definition.id, example.place, Outcome::passed, complaint.value_or("")};
  if (example.todo.empty()) {
    result.outcome = complaint ? Outcome::failed : Outcome::passed;
  } else if (complaint) {
    result.outcome = Outcome::todo;
    result.message = example.todo;
  } else {
    result.outcome = Outcome::todo_passes;
    result.message = "passes now: take its `todo` away";
  }
  return result;
}

}  // namespace

bool is_failure(const ExampleResult& result) {
  return result.outcome == ExampleResult::Outcome::failed || result.outcome == ExampleResult::Outcome::todo_passes;
}

std::vector<ExampleResult> test_examples(const Rules& rules, const Lexicon& lexicon, const Policies& policies,
                                         Engine engine) {
  std::vector<ExampleResult> results;
  for (const Fact& fact : rules.facts) {
    if (fact.examples.empty()) continue;
    const ExampleRun run(fact, rules, lexicon, policies, engine);
    for (const Example& example : fact.examples) results.push_back(result_of(fact, example, run.run(example)));
  }
  return results;
}

}  // namespace gainsay
