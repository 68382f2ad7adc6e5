#include "compare/why.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "compare/findings.hpp"
#include "compare/keys.hpp"
#include "compare/pairs.hpp"
#include "compare/prepare.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Indices = std::vector<std::size_t>;

bool stands_at(const Claim& claim, const ArticlePlace& place) {
  if (place.column == 0) return claim.line <= place.line && place.line <= claim.end_line;
  const std::pair asked(place.line, place.column);
  return std::pair(claim.line, claim.column) <= asked && asked <= std::pair(claim.end_line, claim.end_column);
}

Indices claims_at(const Report& report, const ArticlePlace& place) {
  Indices found;
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    const Claim& claim = report.claims[i];
    if (claim.article == place.article && stands_at(claim, place)) found.push_back(i);
  }
  return found;
}

// "a.txt:3 states no answer to any fact; answers stand in lines 5, 9"; where a column was asked for, "a.txt:3:7 states
// no answer to any fact; answers stand at 3:15, 9:4".
std::string no_claim_at(const Report& report, const ArticlePlace& place) {
  std::set<std::pair<std::size_t, std::size_t>> answers;  // lines, and columns where one was asked for
  for (const Claim& claim : report.claims)
    if (claim.article == place.article) answers.emplace(claim.line, place.column == 0 ? 0 : claim.column);
  const auto words_of = [](std::size_t line, std::size_t column) {
    return column == 0 ? std::to_string(line) : fmt::format("{}:{}", line, column);
  };
  const std::string text =
      fmt::format("{}:{} states no answer to any fact", place.article, words_of(place.line, place.column));
  if (answers.empty()) return text + ", and neither does the rest of the article";
  std::vector<std::string> words;
  for (const auto& [line, column] : answers) words.push_back(words_of(line, column));
  const std::string_view where = place.column > 0 ? "at" : words.size() == 1 ? "in line" : "in lines";
  return fmt::format("{}; answers stand {} {}", text, where, fmt::join(words, ", "));
}

std::string story_of(const Metadata* article) {
  return article && !article->story.empty() ? fmt::format("of the story \"{}\"", article->story) : "of no story";
}

std::string words_of(const SetAside& aside) {
  switch (aside.reason) {
    case AsideReason::older_revision: return fmt::format("is an older revision of {}, which counts", aside.counts);
    case AsideReason::repeated: return fmt::format("is the same as {}, which counts", aside.counts);
    case AsideReason::withheld: return "was withheld or killed";
  }
  return "";
}

std::string instance_of(const std::vector<KeyPart>& key) {
  std::string words;
  for (const KeyPart& part : key)
    words += fmt::format("{}{}: {}", words.empty() ? "" : ", ", part.slot, part.value ? in_words(*part.value) : "not stated");
  return words;
}

class Asker {
 public:
  explicit Asker(const Prepared& prepared) : prepared_(prepared), corpus_(prepared.corpus) {
    for (const Group& group : prepared.groups) {
      for (std::size_t claim : group.claims) groups_.emplace(claim, &group);
      for (const Group::Folded& folded : group.folded) {
        groups_.emplace(folded.claim, &group);
        repeated_.emplace(folded.claim, folded.repeats);
      }
    }
  }

  // How far any of these and any of those come: the more, the nearer they are to meeting.
  enum class Nearness { other_question, same_question, same_group };
  Nearness nearness(std::size_t first, std::size_t second) const {
    const Claim &a = corpus_.claims[first], &b = corpus_.claims[second];
    if (a.fact != b.fact || a.slot != b.slot) return Nearness::other_question;
    const Group* group = group_of(first);
    return group && group == group_of(second) ? Nearness::same_group : Nearness::same_question;
  }

  Encounter ask(std::size_t first, std::size_t second) {
    Encounter encounter;
    encounter.first = first;
    encounter.second = second;
    using Step = bool (Asker::*)(Encounter&);
    constexpr Step kSteps[] = {&Asker::by_fact, &Asker::by_scope, &Asker::by_article, &Asker::by_part,
                               &Asker::by_suppression, &Asker::by_key, &Asker::by_copy, &Asker::by_value};
    for (Step step : kSteps)
      if ((this->*step)(encounter)) return encounter;
    return encounter;
  }

 private:
  const Claim& first(const Encounter& encounter) const { return corpus_.claims[*encounter.first]; }
  const Claim& second(const Encounter& encounter) const { return corpus_.claims[*encounter.second]; }

  static bool apart(Encounter& encounter, KeptApart reason, std::string because) {
    encounter.kept_apart = reason;
    encounter.because = std::move(because);
    return true;
  }

  bool by_fact(Encounter& encounter) {
    const Claim &a = first(encounter), &b = second(encounter);
    if (a.fact != b.fact)
      return apart(encounter, KeptApart::fact, fmt::format("one answers {}, the other {}", a.fact, b.fact));
    if (a.slot != b.slot)
      return apart(encounter, KeptApart::fact, fmt::format("of {} one answers {}, the other {}", a.fact, a.slot, b.slot));
    return false;
  }

  bool by_scope(Encounter& encounter) {
    const Claim &a = first(encounter), &b = second(encounter);
    auto fact = std::find_if(prepared_.report.facts.begin(), prepared_.report.facts.end(),
                             [&](const FactDefinition& known) { return known.id == a.fact; });
    if (fact == prepared_.report.facts.end() || a.article == b.article) return false;
    if (fact->scope == Scope::article)
      return apart(encounter, KeptApart::scope, fmt::format("{} is compared inside each article only", a.fact));
    const Metadata *one = corpus_.article_of(*encounter.first), *other = corpus_.article_of(*encounter.second);
    bool same = one && other && !one->story.empty() && one->story == other->story;
    if (fact->scope == Scope::corpus || same) return false;
    return apart(encounter, KeptApart::story,
                 fmt::format("{} is compared inside a story only; {} is {}, {} is {}", a.fact, a.article, story_of(one),
                             b.article, story_of(other)));
  }

  bool by_article(Encounter& encounter) {
    for (const Claim* claim : {&first(encounter), &second(encounter)}) {
      auto aside = std::find_if(prepared_.report.set_aside.begin(), prepared_.report.set_aside.end(),
                                [&](const SetAside& known) { return known.article == claim->article; });
      if (aside != prepared_.report.set_aside.end())
        return apart(encounter, KeptApart::set_aside, claim->article + " " + words_of(*aside));
    }
    return false;
  }

  bool by_part(Encounter& encounter) {
    for (const Claim* claim : {&first(encounter), &second(encounter)}) {
      if (claim->certainty == Certainty::conditional)
        return apart(encounter, KeptApart::no_part,
                     fmt::format("{} ({}) is a condition and states nothing", in_words(claim->value), claim->article));
      if (claim->correction)
        return apart(encounter, KeptApart::no_part,
                     fmt::format("{} ({}) is what was corrected", in_words(claim->value), claim->article));
    }
    return false;
  }

  bool by_suppression(Encounter& encounter) {
    for (const Claim* claim : {&first(encounter), &second(encounter)})
      if (!claim->suppressed.empty())
        return apart(encounter, KeptApart::suppressed,
                     fmt::format("{} ({}) is suppressed: {}", in_words(claim->value), claim->article,
                                 claim->suppressed));
    return false;
  }

  bool by_key(Encounter& encounter) {
    group_ = group_of(*encounter.first);
    if (group_ && group_ == group_of(*encounter.second)) return false;
    return apart(encounter, KeptApart::key,
                 fmt::format("they answer for different instances ({}; {})", instance_of(first(encounter).key),
                             instance_of(second(encounter).key)));
  }

  bool by_copy(Encounter& encounter) {
    for (std::size_t claim : {*encounter.first, *encounter.second}) {
      const auto repeats = repeated_.find(claim);
      if (repeats == repeated_.end()) continue;
      const Claim& original = corpus_.claims[repeats->second];
      return apart(encounter, KeptApart::copy,
                   fmt::format("{} is a near copy and only repeats {}:{}", corpus_.claims[claim].article,
                               original.article, original.line));
    }
    return false;
  }

  bool by_value(Encounter& encounter) {
    const SidesOfGroup& known = sides_of_group();
    const Side *one = known.side_of(*encounter.first), *other = known.side_of(*encounter.second);
    const bool is_turned = one > other;
    if (is_turned) std::swap(one, other);
    bool both_denied = one->polarity == Polarity::denied;
    if (one == other) {
      encounter.verdict = Verdict::agree;
      encounter.because = both_denied ? "both deny the same" : "both say " + in_words(one->value);
    } else if (both_denied) {
      return apart(encounter, KeptApart::incomparable, "both are denials, which do not say what is so");
    } else {
      SidePair pair = pair_up(*group_->fact, *one, *other);
      encounter.verdict = verdict_of(*group_->fact, pair);
      if (is_turned && other->polarity == Polarity::asserted) pair = pair_up(*group_->fact, *other, *one);
      if (!encounter.verdict) return apart(encounter, KeptApart::incomparable, why_incomparable(pair));
      encounter.because = reason_of(*group_->fact, pair, *encounter.verdict);
      for (const Assumption& assumption : pair.relation.assumptions) encounter.assumptions.push_back(assumption.text);
    }
    encounter.severity = severity_of(*group_->fact, *encounter.verdict);
    if (encounter.severity == Severity::off) {
      encounter.kept_apart = KeptApart::severity;
    } else {
      encounter.kept_apart = KeptApart::nothing;
      encounter.fingerprint = fingerprint_of(*group_, "");
    }
    return true;
  }

  static std::string why_incomparable(const SidePair& pair) {
    if (!pair.first->same_scope(*pair.second)) return "they count different things";
    if (pair.second->polarity == Polarity::denied) return "what one denies is not what the other says";
    return pair.relation.reason;
  }

  const Group* group_of(std::size_t claim) const {
    const auto found = groups_.find(claim);
    return found == groups_.end() ? nullptr : found->second;
  }

  // What is asserted before what is denied, and on which of them a claim is: every claim of the group is on one.
  struct SidesOfGroup {
    std::vector<Side> sides;
    std::unordered_map<std::size_t, std::size_t> of_claim;

    const Side* side_of(std::size_t claim) const { return &sides[of_claim.at(claim)]; }
  };

  const SidesOfGroup& sides_of_group() {
    const auto [found, is_new] = sides_.try_emplace(group_);
    SidesOfGroup& known = found->second;
    if (!is_new) return known;
    known.sides = sides_of(corpus_, *group_, Polarity::asserted);
    std::vector<Side> denied = sides_of(corpus_, *group_, Polarity::denied);
    std::move(denied.begin(), denied.end(), std::back_inserter(known.sides));
    for (std::size_t side = 0; side < known.sides.size(); ++side)
      for (std::size_t claim : known.sides[side].claims) known.of_claim[claim] = side;
    return known;
  }

  const Prepared& prepared_;
  const Corpus& corpus_;
  std::unordered_map<std::size_t, const Group*> groups_;      // by claim
  std::unordered_map<std::size_t, std::size_t> repeated_;     // what a near copy's claim repeats
  std::unordered_map<const Group*, SidesOfGroup> sides_;      // of the groups asked about
  const Group* group_ = nullptr;
};

// Only the pairs that are nearest can be the closest: claims of one group come farther than those of two, and these
// farther than claims of two facts.
Encounter closest(const Prepared& prepared, const Indices& left, const Indices& right) {
  Asker asker(prepared);
  auto nearest = Asker::Nearness::other_question;
  for (std::size_t a : left)
    for (std::size_t b : right) nearest = std::max(nearest, asker.nearness(a, b));
  if (nearest == Asker::Nearness::other_question) return asker.ask(left.front(), right.front());
  std::optional<Encounter> best;
  std::size_t meetings = 0;
  for (std::size_t a : left) {
    for (std::size_t b : right) {
      if (asker.nearness(a, b) != nearest) continue;
      Encounter encounter = asker.ask(a, b);
      if (encounter.kept_apart == KeptApart::nothing) ++meetings;
      const bool closer = !best || encounter.kept_apart > best->kept_apart ||
                          (encounter.kept_apart == best->kept_apart && encounter.severity > best->severity);
      if (closer) best = std::move(encounter);
    }
  }
  best->other_meetings = meetings - (best->kept_apart == KeptApart::nothing ? 1 : 0);
  return std::move(*best);
}

}  // namespace

std::string_view name_of(KeptApart reason) {
  switch (reason) {
    case KeptApart::no_claim: return "no claim";
    case KeptApart::fact: return "fact";
    case KeptApart::story: return "story";
    case KeptApart::scope: return "scope";
    case KeptApart::set_aside: return "set aside";
    case KeptApart::no_part: return "no part";
    case KeptApart::suppressed: return "suppressed";
    case KeptApart::key: return "key";
    case KeptApart::copy: return "copy";
    case KeptApart::incomparable: return "incomparable";
    case KeptApart::severity: return "severity";
    case KeptApart::nothing: return "nothing";
  }
  return "";
}

Why why(ClaimStream stream, const CompareOptions& options, const ArticlePlace& first, const ArticlePlace& second) {
  Prepared prepared(rows_of(std::move(stream)), options);
  const Indices left = claims_at(prepared.report, first), right = claims_at(prepared.report, second);
  Encounter best;
  if (!left.empty()) best.first = left.front();
  if (!right.empty()) best.second = right.front();
  if (left.empty() || right.empty()) {
    best.because = no_claim_at(prepared.report, left.empty() ? first : second);
  } else {
    best = closest(prepared, left, right);
  }
  return {std::move(prepared.report), std::move(best)};
}

}  // namespace gainsay
