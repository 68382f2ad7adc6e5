#include "values/person_runs.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kLongestTail = 4;  // of a name's small second half: Chun-hee

class RunFinder {
 public:
  RunFinder(std::string_view text, SentenceTokens sentence, const std::vector<TitleMark>& titles,
            const PersonWords& words)
      : text_(text), sentence_(sentence), titles_(titles), words_(words) {}

  std::vector<NameRun> all() const {
    std::vector<NameRun> runs;
    for (std::size_t at = 0; at < sentence_.size();) {
      if (!may_begin(sentence_[at])) {
        ++at;
        continue;
      }
      NameRun run = run_at(at);
      if (run.parts.empty()) {
        ++at;
        continue;
      }
      at = run.end;
      runs.push_back(std::move(run));
    }
    return runs;
  }

 private:
  // The quick no: what is written small is in no name, particles apart.
  bool may_begin(const Token& token) const {
    return token.capitals != Capitals::none || words_.particles.contains(token);
  }

  bool is_initials(const Token& token) const {
    return token.dotted && token.capitals != Capitals::none && token.folded.size() <= 3 &&
           !words_.not_in_names.contains(token);
  }

  // "A." is somebody's initial, "A" is the article.
  bool is_single_initial(const Token& token) const {
    return token.dotted && token.folded.size() == 1 && token.capitals != Capitals::none;
  }

  // "R7" names a thing.
  static bool has_digit(const Token& token) {
    return std::any_of(token.folded.begin(), token.folded.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  bool is_name_word(std::size_t at) const {
    const Token& token = sentence_[at];
    if (token.kind != TokenKind::word || titles_[at] != TitleMark::none || token.hyphen_before) return false;
    if (has_digit(token)) return false;
    if (is_single_initial(token) || is_initials(token)) return true;
    if (token.capitals != Capitals::first) return false;
    // "officer Per Vang", "President May"
    const bool titled = at > 0 && titles_[at - 1] != TitleMark::none && words_.given_names.contains(token);
    return titled || !words_.not_in_names.contains(token);
  }

  bool is_suffix(std::size_t at) const {
    return at < sentence_.size() && sentence_[at].capitals != Capitals::none &&
           words_.suffixes.contains(sentence_[at]);
  }

  std::size_t hyphenated_end(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < sentence_.size() && sentence_[end].hyphen_before) ++end;
    return end;
  }

  // Every piece is capitalised or short: "Smith-Jones", "Chun-hee", not "Moscow-brokered".
  bool pieces_fit(std::size_t begin, std::size_t end) const {
    for (std::size_t at = begin + 1; at < end; ++at) {
      const Token& piece = sentence_[at];
      if (piece.kind != TokenKind::word || piece.dotted || titles_[at] != TitleMark::none) return false;
      if (has_digit(piece)) return false;
      if (piece.capitals == Capitals::none && piece.folded.size() > kLongestTail) return false;
    }
    return true;
  }

  NamePart part(std::size_t begin, std::size_t end) const {
    NamePart part{begin, end, sentence_[begin].folded, false, false};
    part.initials = end == begin + 1 && (is_single_initial(sentence_[begin]) || is_initials(sentence_[begin]));
    return part;
  }

  // "al-Fassi" as one part; "van" as a particle of its own where a name follows.
  bool add_particle(NameRun& run, std::size_t at) const {
    const Token& token = sentence_[at];
    if (token.kind != TokenKind::word || token.capitals != Capitals::none || token.hyphen_before) return false;
    if (!words_.particles.contains(token)) return false;
    const std::size_t end = hyphenated_end(at);
    if (end > at + 1) {
      if (sentence_[end - 1].capitals == Capitals::none) return false;
      run.parts.push_back(part(at, end));
      return true;
    }
    const bool titled = at > 0 && titles_[at - 1] == TitleMark::honorific;  // "Mrs. van Dyck"
    if ((run.parts.empty() && !titled) || !leads_to_a_name(end)) return false;
    run.parts.push_back(part(at, end));
    run.parts.back().particle = true;
    return true;
  }

  bool leads_to_a_name(std::size_t at) const {
    while (at < sentence_.size() && sentence_[at].capitals == Capitals::none &&
           words_.particles.contains(sentence_[at])) {
      ++at;
    }
    return at < sentence_.size() && (is_name_word(at) || sentence_[at].hyphen_before);
  }

  bool add_name(NameRun& run, std::size_t at) const {
    if (!is_name_word(at)) return false;
    const std::size_t end = hyphenated_end(at);
    if (!pieces_fit(at, end)) return false;
    run.parts.push_back(part(at, end));
    return true;
  }

  bool quotation_between(std::size_t at) const {
    return sentence_[at].opens_quote || sentence_[at - 1].closes_quote || possessive_before(at);
  }

  // "the Titans' Jane Doe": the apostrophe makes no token, but leaves a gap.
  bool possessive_before(std::size_t at) const {
    const std::size_t gap = sentence_[at].span.begin - sentence_[at - 1].span.end;
    const Token& before = sentence_[at - 1];
    return before.folded.ends_with('s') && !before.dotted && sentence_[at].space_before && gap > 1;
  }

  // A mark that makes no token stands between two, and before it a blank, which the apostrophe of "the Titans' " lacks.
  bool opens_mark(std::size_t at) const { return between_tokens(at).starts_with(' ') && closes_mark(at); }
  bool closes_mark(std::size_t at) const {
    const std::string_view between = between_tokens(at);
    return sentence_[at].space_before && (between.find_first_of("'`") != between.npos ||
                                          between.find("\u2018") != between.npos || between.find("\u2019") != between.npos);
  }

  // What stands between a token and the one before it.
  std::string_view between_tokens(std::size_t at) const {
    return slice(text_, {sentence_[at - 1].span.end, sentence_[at].span.begin});
  }

  // What quotation marks enclose between the names of somebody ('Anna "The Gull" Berg'): where it ends, else 0.
  std::size_t end_of_moniker(std::size_t begin) const {
    constexpr std::size_t kLongest = 4;
    if (!sentence_[begin].opens_quote && !opens_mark(begin)) return 0;
    for (std::size_t at = begin + 1; at < sentence_.size() && at <= begin + kLongest; ++at) {
      if (sentence_[at - 1].kind != TokenKind::word) return 0;
      if (sentence_[at - 1].closes_quote || closes_mark(at)) return is_name_word(at) ? at : 0;
    }
    return 0;
  }

  NameRun run_at(std::size_t begin) const {
    NameRun run;
    std::size_t at = begin;
    while (at < sentence_.size()) {
      if (const std::size_t behind = at > begin ? end_of_moniker(at) : 0) at = behind;
      else if (at > begin && (quotation_between(at) || is_suffix(at))) break;
      if (!add_name(run, at) && !add_particle(run, at)) break;
      at = run.parts.back().end;
    }
    while (!run.parts.empty() && run.parts.back().particle) run.parts.pop_back();
    if (run.parts.empty()) return run;
    run.end = run.parts.back().end;
    add_suffix(run);
    return run;
  }

  void add_suffix(NameRun& run) const {
    std::size_t at = run.end;
    if (at < sentence_.size() && sentence_[at].kind == TokenKind::comma) ++at;
    if (!is_suffix(at)) return;
    run.suffix = at;
    run.end = at + 1;
  }

  std::string_view text_;
  SentenceTokens sentence_;
  const std::vector<TitleMark>& titles_;
  const PersonWords& words_;
};

}  // namespace

std::size_t NameRun::name_count() const {
  return static_cast<std::size_t>(
      std::count_if(parts.begin(), parts.end(), [](const NamePart& part) { return !part.particle; }));
}

namespace {

// The King of "Anna King" is no title.
bool is_surname(SentenceTokens sentence, std::size_t at, const PersonWords& words) {
  if (at == 0 || sentence[at].capitals != Capitals::first || sentence[at - 1].capitals != Capitals::first) return false;
  if (!words.given_names.contains(sentence[at - 1])) return false;
  return at + 1 == sentence.size() || sentence[at + 1].capitals == Capitals::none;
}

std::optional<WordTable::Hit> office_at(SentenceTokens sentence, std::size_t at, const PersonWords& words) {
  const auto office = words.offices.at(sentence, at);
  if (office) return is_surname(sentence, at, words) ? std::nullopt : office;
  const bool begins = at == 0 || sentence[at].opens_quote || sentence[at - 1].kind == TokenKind::dash ||
                      sentence[at - 1].kind == TokenKind::colon;
  const auto role = words.roles.at(sentence, at);
  if (!role || sentence[at].capitals == Capitals::none) return role;
  const std::size_t behind = at + role->token_count;
  const bool names_somebody = behind < sentence.size() && sentence[behind].capitals != Capitals::none;
  return begins && names_somebody ? role : std::nullopt;
}

}  // namespace

std::vector<TitleMark> mark_titles(SentenceTokens sentence, const PersonWords& words) {
  std::vector<TitleMark> marks(sentence.size(), TitleMark::none);
  for (std::size_t at = 0; at < sentence.size();) {
    if (!words.title_beginnings.contains(sentence[at])) {
      ++at;
      continue;
    }
    const auto office = office_at(sentence, at, words);
    const auto honorific = words.honorifics.at(sentence, at);
    const bool is_honorific = honorific && (!office || honorific->token_count >= office->token_count) &&
                              sentence[at].capitals != Capitals::none;
    const std::size_t count = is_honorific ? honorific->token_count : office ? office->token_count : 0;
    std::fill_n(marks.begin() + static_cast<std::ptrdiff_t>(at), count,
                is_honorific ? TitleMark::honorific : TitleMark::office);
    at += std::max<std::size_t>(count, 1);
  }
  return marks;
}

std::vector<NameRun> find_runs(std::string_view text, SentenceTokens sentence, const std::vector<TitleMark>& titles,
                               const PersonWords& words) {
  return RunFinder(text, sentence, titles, words).all();
}

}  // namespace gainsay
