// Inside match/: who was long dead when an article was published. Their age is that of their death.
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "match/matcher.hpp"
#include "support/calendar.hpp"

namespace gainsay {

// Months before the publication, so that a birthday may lie between.
struct LongDead {
  std::optional<Day> day;  // of the death, if the article tells it
};

class ToldDead {
 public:
  // The article and the lexicon must outlive it; it is read when somebody is first asked for.
  ToldDead(const ReadArticle& article, const Lexicon& lexicon) : article_(article), lexicon_(lexicon) {}

  // Nothing of the living, and of those of whose death no sentence tells an earlier date or a verdict.
  std::optional<LongDead> find(const PersonValue& person);

 private:
  std::optional<LongDead> dead_at(const Mention& person) const;
  std::optional<LongDead> date_in(const Sentence& sentence) const;
  bool is_judged(std::span<const Token> before) const;
  bool has_recent_date(const Sentence& sentence) const;
  bool died_before(std::span<const Token> sentence, std::uint32_t begin) const;
  bool is_dying(std::span<const Token> sentence, std::uint32_t at) const;
  bool dies_behind(std::span<const Token> sentence, std::uint32_t end) const;
  bool is(std::string_view section, const Token& token) const;

  const ReadArticle& article_;
  const Lexicon& lexicon_;
  std::optional<std::vector<std::pair<const PersonValue*, LongDead>>> dead_;
};

}  // namespace gainsay
