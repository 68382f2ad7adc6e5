// The facts of a run made ready to be looked for. That takes a while, so it is done once, and only when
// something is to be read.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "check/assumed.hpp"
#include "check/check.hpp"
#include "check/known_claims.hpp"

namespace gainsay {

// Safe to use from several threads at once.
class FactFinder {
 public:
  // The rules must outlive it.
  FactFinder(const Rules& rules, const CheckOptions& options);

  // Where nobody wants the signature of an article that answers nothing, most of those are not read to their end, and
  // have none.
  enum class Silent { recorded, passed_over };

  ArticleClaims claims_of(const Article& article, const Policies& policies, Silent silent);

 private:
  const Rules& rules_;
  Matcher matcher_;
  Assumed assumed_;
};

// All facts of the rules, or some of them: those that an index turns out to lack. Made when first asked for. Safe to
// use from several threads at once.
class FactFinders {
 public:
  // Both must outlive it; of the options count the policies and the engine.
  FactFinders(const Rules& rules, const CheckOptions& options) : rules_(rules), options_(options) {}

  const Rules& rules() const { return rules_; }

  FactFinder& of_all();
  FactFinder& of(const std::vector<std::size_t>& facts);  // indices of the rules' facts, ascending

 private:
  struct Some;

  const Rules& rules_;
  const CheckOptions& options_;
  std::mutex mutex_;
  std::unique_ptr<FactFinder> all_;
  std::map<std::vector<std::size_t>, std::shared_ptr<Some>> some_;
};

}  // namespace gainsay
