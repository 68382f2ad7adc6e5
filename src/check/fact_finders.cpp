#include "check/fact_finders.hpp"

#include "text/signature.hpp"

namespace gainsay {

FactFinder::FactFinder(const Rules& rules, const CheckOptions& options)
    : rules_(rules), matcher_(rules, Lexicon::english(), options.policies, options.engine), assumed_(matcher_) {}

ArticleClaims FactFinder::claims_of(const Article& article, const Policies& policies, Silent silent) {
  ArticleClaims result{article.metadata, article.suppressions, {}, {}};
  const Assumptions& assumed = assumed_.of(policies);
  if (silent == Silent::passed_over && !matcher_.may_answer(article, assumed)) return result;
  TokenisedArticle tokenised = tokenise(article);
  result.article.signature = signature_text(signature_of(tokenised));
  Matched matched = matcher_.match(article, std::move(tokenised), assumed);
  result.claims = std::move(matched.claims);
  for (const Yield& yield : matched.yields) {
    if (yield.unset_keys > 0) result.unset_keys[rules_.facts[yield.fact].definition.id] += yield.unset_keys;
  }
  return result;
}

struct FactFinders::Some {
  Some(const Rules& rules, const std::vector<std::size_t>& facts, const CheckOptions& options)
      : chosen(some_of(rules, facts)), finder(chosen, options) {}

  static Rules some_of(const Rules& rules, const std::vector<std::size_t>& facts) {
    Rules some;
    some.categories = rules.categories;
    some.recognisers = rules.recognisers;
    for (const std::size_t fact : facts) some.facts.push_back(rules.facts[fact]);
    return some;
  }

  Rules chosen;
  FactFinder finder;
};

FactFinder& FactFinders::of_all() {
  const std::lock_guard lock(mutex_);
  if (!all_) all_ = std::make_unique<FactFinder>(rules_, options_);
  return *all_;
}

FactFinder& FactFinders::of(const std::vector<std::size_t>& facts) {
  const std::lock_guard lock(mutex_);
  auto [known, fresh] = some_.try_emplace(facts);
  if (fresh) known->second = std::make_shared<Some>(rules_, facts, options_);
  return known->second->finder;
}

}  // namespace gainsay
