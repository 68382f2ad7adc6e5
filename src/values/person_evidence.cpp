#include "values/person_evidence.hpp"

#include <algorithm>

#include "values/organisation_words.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostNames = 4;
constexpr std::size_t kTitleWords = 5;  // fewer capitalised words may be just a name or two

class Judge {
 public:
  Judge(SentenceTokens sentence, const std::vector<TitleMark>& titles, const PersonWords& words,
        const WordUses& uses)
      : sentence_(sentence), titles_(titles), words_(words), uses_(uses) {}

  std::optional<Candidate> judge(NameRun run) const {
    const std::size_t begin = run.begin();
    take_off_front(run);
    cut_headline_verbs(run);
    if (run.parts.empty() || speaks_against(run) || run.name_count() > kMostNames) return std::nullopt;
    if (run.parts.back().initials) return std::nullopt;
    Candidate candidate{std::move(run)};
    candidate.title = title_before(candidate.run);
    candidate.personal_title = has_personal_title(candidate.run);
    candidate.cue = has_cue(candidate.run);
    candidate.shortened = candidate.run.begin() != begin;
    candidate.thing = has_thing_before(candidate.run);
    candidate.definite =
        candidate.run.begin() > 0 && words_.articles.contains(sentence_[candidate.run.begin() - 1]);
    if (candidate.run.name_count() == 1) {
      candidate.evidence = Evidence::lone;
    } else if (candidate.title != TitleMark::none || candidate.cue ||
               (looks_like_a_name(candidate.run) && !candidate.definite)) {  // "the Dow Jones"
      candidate.evidence = Evidence::strong;
    }
    return candidate;
  }

 private:
  bool is_given(const NamePart& part) const { return words_.given_names.contains(part.folded); }

  bool is_no_person(const NamePart& part) const {
    for (std::size_t at = part.begin; at < part.end; ++at) {
      if (words_.not_persons.contains(sentence_[at])) return true;
      if (organisation_words(Lexicon::english()).legal_forms.contains(sentence_[at])) return true;
    }
    return false;
  }

  bool is_ordinary(const NamePart& part) const {
    const bool first_word = part.begin == 0 && part.end == 1;
    return first_word && !is_given(part) && !part.initials && !words_.particles.contains(part.folded) &&
           uses_.is_ordinary(part.folded);
  }

  // Of the first word of a sentence: "Passengers Anna Berg and …", "Archivist Anna Berg …".
  static bool tells_what_people_are(std::string_view word) {
    constexpr std::size_t kShortest = 6;
    const auto ends = [&](std::string_view ending) { return word.size() >= kShortest && word.ends_with(ending); };
    return ends("s") || ends("ed") || ends("ist") || ends("ian") || ends("man") || ends("er") || ends("or");
  }

  // "the Norlandman Tom Hale", wherever in the sentence.
  static bool tells_of_a_man(std::string_view word) {
    constexpr std::size_t kShortest = 8;
    return word.size() >= kShortest && (word.ends_with("man") || word.ends_with("woman"));
  }

  // The article writes it small too, or it is all capitals or a place: "TV Anna Berg", "Halm Mayor Anna Berg".
  bool stands_for_more(const NamePart& part) const {
    const bool opens = part.begin == 0 || sentence_[part.begin - 1].kind == TokenKind::colon;
    if (opens && tells_what_people_are(part.folded)) return true;
    if (tells_of_a_man(part.folded)) return true;
    return uses_.is_ordinary(part.folded) || place_words(Lexicon::english()).is_known(part.folded);
  }

  // "Russian diplomat" words, a sentence's first word that is written small elsewhere, and whatever stands before a
  // known given name.
  void take_off_front(NameRun& run) const {
    const auto drop_first = [&run] { run.parts.erase(run.parts.begin()); };
    while (!run.parts.empty() && (is_no_person(run.parts.front()) || is_ordinary(run.parts.front()) ||
                                  (run.parts.front().particle && title_before(run) == TitleMark::none))) {
      // The Diego of "San Diego" goes with it.
      const auto place = place_words(Lexicon::english()).names.at(sentence_, run.begin());
      const std::size_t end = run.begin() + (place ? place->token_count : 1);
      while (!run.parts.empty() && run.begin() < end) drop_first();
    }
    if (run.parts.empty()) return;
    const bool says_more = run.parts.size() == 3 && (stands_for_more(run.parts.front()) || !any_small());
    // "The 60-year-old Vera Anna Maria Berg": what stands behind an age is the name, unless it tells what people are.
    const bool aged = run.begin() > 0 && sentence_[run.begin() - 1].folded == "old";
    // "Grand Bellman Anna Berg"
    const bool titled = run.parts.size() > 3 && !is_given(run.parts[1]) && is_given(run.parts[2]);
    if (aged && !titled && !stands_for_more(run.parts.front())) return;
    const bool long_run = run.parts.size() > 3 || says_more;  // "Rovers Hire Tom Hale", in capitals throughout
    if (!long_run || is_given(run.parts.front()) || run.parts.front().initials) return;
    if (title_before(run) != TitleMark::none) return;
    const auto given = std::find_if(run.parts.begin(), run.parts.end() - 1,
                                    [this](const NamePart& part) { return is_given(part); });
    // "Xylka Anna Maria Berg" may be called that, "Bluejays Anna Maria Berg" is not.
    const bool may_be_hers = given == run.parts.begin() + 1 && run.parts.size() == 4 &&
                             !stands_for_more(run.parts.front()) && !tells_what_people_are(run.parts.front().folded);
    if (given != run.parts.end() - 1 && !may_be_hers) run.parts.erase(run.parts.begin(), given);
  }

  // The "ers" of "86ers" is no word.
  bool any_small() const {
    return std::any_of(sentence_.begin(), sentence_.end(), [&](const Token& token) {
      return token.kind == TokenKind::word && token.capitals == Capitals::none && token.space_before &&
             !words_.not_in_names.contains(token);
    });
  }

  // "Jane Finch Dies": in a sentence that writes nothing small a verb may look like a name.
  void cut_headline_verbs(NameRun& run) const {
    if (run.parts.size() < 3 || any_small()) return;
    const auto verb = std::find_if(run.parts.begin() + 2, run.parts.end(), [this](const NamePart& part) {
      return words_.headline_verbs.contains(part.folded);
    });
    if (verb == run.parts.end()) return;
    run.parts.erase(verb, run.parts.end());
    run.suffix = 0;
    run.end = run.parts.back().end;
  }

  bool speaks_against(const NameRun& run) const {
    return std::any_of(run.parts.begin(), run.parts.end(), [this](const NamePart& part) { return is_no_person(part); });
  }

  TitleMark title_before(const NameRun& run) const {
    return run.begin() == 0 ? TitleMark::none : titles_[run.begin() - 1];
  }

  bool has_personal_title(const NameRun& run) const {
    if (title_before(run) == TitleMark::honorific) return true;
    const auto office = words_.personal_offices.before(sentence_, run.begin());
    return office && sentence_[run.begin() - office->token_count].capitals != Capitals::none &&
           sentence_[run.begin() - 1].capitals != Capitals::none;
  }

  bool has_thing_before(const NameRun& run) const {
    return run.begin() > 0 && sentence_[run.begin() - 1].capitals == Capitals::none &&
           words_.thing_nouns.contains(sentence_[run.begin() - 1]);
  }

  // "Tarn Bell", but not "Fort Bell".
  bool ends_with_a_surname(const NameRun& run) const {
    if (run.parts.size() > 3 || !words_.surnames.contains(run.parts.back().folded)) return false;
    if (run.begin() == 0 && run.parts.front().folded.ends_with("ing")) return false;  // "Losing Bell"
    const PlaceWords& places = place_words(Lexicon::english());
    return std::none_of(run.parts.begin(), run.parts.end() - 1, [&](const NamePart& part) {
      return places.is_known(part.folded) || places.directions.contains(part.folded);
    });
  }

  bool looks_like_a_name(const NameRun& run) const {
    const bool second_given = run.parts.size() == 4 && is_given(run.parts[1]);  // "Xylka Anna Maria Berg"
    return is_given(run.parts.front()) || second_given || run.suffix != 0 || ends_with_a_surname(run) ||
           std::any_of(run.parts.begin(), run.parts.end() - 1, [](const NamePart& part) { return part.initials; });
  }

  bool has_cue(const NameRun& run) const {
    if (words_.cues_before.before(sentence_, run.begin()) || is_aside_of_a_title(run)) return true;
    if (run.end >= sentence_.size()) return false;
    if (words_.cues_after.at(sentence_, run.end)) return true;
    return sentence_[run.end].kind == TokenKind::comma && aside_tells_of_a_person(run.end + 1);
  }

  // "his deputy, Anna Berg,"
  bool is_aside_of_a_title(const NameRun& run) const {
    if (run.begin() < 2 || sentence_[run.begin() - 1].kind != TokenKind::comma) return false;
    if (titles_[run.begin() - 2] != TitleMark::office) return false;
    return run.end == sentence_.size() || sentence_[run.end].kind == TokenKind::comma ||
           sentence_[run.end].kind == TokenKind::stop;
  }

  // ", who", ", 42,", ", the mayor"
  bool aside_tells_of_a_person(std::size_t at) const {
    if (at >= sentence_.size()) return false;
    if (words_.cues_after.at(sentence_, at) || titles_[at] != TitleMark::none) return true;
    if (at + 1 >= sentence_.size()) return false;
    if (sentence_[at].kind == TokenKind::number) return sentence_[at + 1].kind == TokenKind::comma;
    return words_.articles.contains(sentence_[at]) && titles_[at + 1] == TitleMark::office;
  }

  SentenceTokens sentence_;
  const std::vector<TitleMark>& titles_;
  const PersonWords& words_;
  const WordUses& uses_;
};

}  // namespace

std::optional<Candidate> judge(SentenceTokens sentence, const std::vector<TitleMark>& titles, NameRun run,
                               const PersonWords& words, const WordUses& uses) {
  return Judge(sentence, titles, words, uses).judge(std::move(run));
}

bool is_title_like(SentenceTokens sentence, const PersonWords& words) {
  std::size_t count = 0;
  std::size_t in_capitals = 0;
  for (const Token& token : sentence) {
    if (token.kind != TokenKind::word || token.hyphen_before || token.folded.starts_with('\'')) continue;
    if (token.capitals == Capitals::none) {
      if (!words.not_in_names.contains(token)) return false;
      continue;
    }
    ++count;
    if (token.capitals == Capitals::all) ++in_capitals;
  }
  return count >= kTitleWords || (in_capitals > 1 && in_capitals == count);
}

}  // namespace gainsay
