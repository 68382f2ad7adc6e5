#include "values/person_evidence.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kMostNames = 4;
constexpr std::size_t kTitleWords = 5;  // fewer capitalised words may be just a name or two

class Judge {
 public:
  Judge(SentenceTokens sentence, const std::vector<TitleMark>& titles, const PersonWords& words,
        const OrdinaryWords& ordinary)
      : sentence_(sentence), titles_(titles), words_(words), ordinary_(ordinary) {}

  std::optional<Candidate> judge(NameRun run) const {
    take_off_front(run);
    if (run.parts.empty() || speaks_against(run) || run.name_count() > kMostNames) return std::nullopt;
    Candidate candidate{std::move(run), Evidence::weak, TitleMark::none};
    candidate.title = title_before(candidate.run);
    if (candidate.run.name_count() == 1) {
      candidate.evidence = Evidence::lone;
    } else if (candidate.title != TitleMark::none || looks_like_a_name(candidate.run) || has_cue(candidate.run)) {
      candidate.evidence = Evidence::strong;
    }
    return candidate;
  }

 private:
  bool is_given(const NamePart& part) const { return words_.given_names.contains(part.folded); }

  bool is_no_person(const NamePart& part) const {
    for (std::size_t at = part.begin; at < part.end; ++at) {
      if (words_.not_persons.contains(sentence_[at].folded)) return true;
    }
    return false;
  }

  bool is_ordinary(const NamePart& part) const {
    const bool first_word = part.begin == 0 && part.end == 1;
    return first_word && !is_given(part) && !part.initials && ordinary_.contains(part.folded);
  }

  // "Russian diplomat" words, a sentence's first word that is written small elsewhere, and whatever stands before a
  // known given name.
  void take_off_front(NameRun& run) const {
    const auto drop_first = [&run] { run.parts.erase(run.parts.begin()); };
    while (!run.parts.empty() && (is_no_person(run.parts.front()) || is_ordinary(run.parts.front()) ||
                                  run.parts.front().particle)) {
      drop_first();
    }
    if (run.parts.size() < 3 || is_given(run.parts.front()) || run.parts.front().initials) return;
    if (title_before(run) != TitleMark::none) return;
    const auto given = std::find_if(run.parts.begin(), run.parts.end() - 1,
                                    [this](const NamePart& part) { return is_given(part); });
    if (given != run.parts.end() - 1) run.parts.erase(run.parts.begin(), given);
  }

  bool speaks_against(const NameRun& run) const {
    return std::any_of(run.parts.begin(), run.parts.end(), [this](const NamePart& part) { return is_no_person(part); });
  }

  TitleMark title_before(const NameRun& run) const {
    return run.begin() == 0 ? TitleMark::none : titles_[run.begin() - 1];
  }

  bool looks_like_a_name(const NameRun& run) const {
    return is_given(run.parts.front()) || run.suffix != 0 ||
           std::any_of(run.parts.begin(), run.parts.end() - 1, [](const NamePart& part) { return part.initials; });
  }

  bool has_cue(const NameRun& run) const {
    if (words_.cues_before.before(sentence_, run.begin())) return true;
    if (run.end >= sentence_.size()) return false;
    if (words_.cues_after.at(sentence_, run.end)) return true;
    return sentence_[run.end].kind == TokenKind::comma && aside_tells_of_a_person(run.end + 1);
  }

  // ", who", ", 42,", ", the mayor"
  bool aside_tells_of_a_person(std::size_t at) const {
    if (at >= sentence_.size()) return false;
    if (words_.cues_after.at(sentence_, at) || titles_[at] != TitleMark::none) return true;
    if (at + 1 >= sentence_.size()) return false;
    if (sentence_[at].kind == TokenKind::number) return sentence_[at + 1].kind == TokenKind::comma;
    return words_.articles.contains(sentence_[at].folded) && titles_[at + 1] == TitleMark::office;
  }

  SentenceTokens sentence_;
  const std::vector<TitleMark>& titles_;
  const PersonWords& words_;
  const OrdinaryWords& ordinary_;
};

}  // namespace

std::optional<Candidate> judge(SentenceTokens sentence, const std::vector<TitleMark>& titles, NameRun run,
                               const PersonWords& words, const OrdinaryWords& ordinary) {
  return Judge(sentence, titles, words, ordinary).judge(std::move(run));
}

bool is_title_like(SentenceTokens sentence, const PersonWords& words) {
  std::size_t count = 0;
  std::size_t in_capitals = 0;
  for (const Token& token : sentence) {
    if (token.kind != TokenKind::word || token.hyphen_before || token.folded.starts_with('\'')) continue;
    if (token.capitals == Capitals::none) {
      if (!words.not_in_names.contains(token.folded)) return false;
      continue;
    }
    ++count;
    if (token.capitals == Capitals::all) ++in_capitals;
  }
  return count >= kTitleWords || (in_capitals > 1 && in_capitals == count);
}

}  // namespace gainsay
