#include "match/subjects.hpp"

#include <algorithm>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostModifiers = 3;   // lower-case words before an institution's noun
constexpr std::uint32_t kLongestDefinite = 5;  // words of a speaker that no word we know names
constexpr std::uint32_t kLongestPhrase = 12;  // words of a whole subject
constexpr std::uint32_t kMostBeforeName = 8;  // words between a verb and the name behind it
constexpr std::uint32_t kMostCommas = 4;      // of the asides between a subject and its verb

enum class Edge { begin, end };

// A mention of that kind of value whose first (or last) token borders `at`; the longest.
template <typename Kind>
const Mention* mention_at(const ReadArticle& article, std::size_t sentence, std::uint32_t at, Edge edge) {
  const Sentence& own = article.tokenised.sentences[sentence];
  const std::uint32_t token = own.first_token + at;
  const Mention* longest = nullptr;
  const auto before = [](const Mention& mention, std::uint32_t first) { return mention.first_token < first; };
  const auto first = std::lower_bound(article.mentions.begin(), article.mentions.end(), own.first_token, before);
  const auto last = std::lower_bound(first, article.mentions.end(), own.first_token + own.token_count, before);
  for (const Mention& mention : std::span(first, last)) {
    const std::uint32_t place = edge == Edge::begin ? mention.first_token : mention.end_token();
    if (place != token || !std::holds_alternative<Kind>(mention.value)) continue;
    if (!longest || mention.token_count > longest->token_count) longest = &mention;
  }
  return longest;
}

bool is_name_word(const Token& token) {
  return token.kind == TokenKind::word && token.capitals != Capitals::none && token.folded != "'s";
}

bool is_pause(const Token& token) {
  return token.closes_quote || token.kind == TokenKind::comma || token.kind == TokenKind::dash ||
         token.kind == TokenKind::open || token.kind == TokenKind::semicolon || token.kind == TokenKind::stop;
}

}  // namespace

std::span<const Token> tokens_of(const ReadArticle& article, std::size_t sentence) {
  const Sentence& own = article.tokenised.sentences[sentence];
  return std::span(article.tokenised.tokens).subspan(own.first_token, own.token_count);
}

bool Subjects::is(std::string_view section, const Token& token) const {
  return token.kind == TokenKind::word && lexicon_.set(section).contains(token.folded);
}

// "the US | Geological Survey" is no person.
bool Subjects::follows_country(Tokens tokens, std::uint32_t at) const {
  return at > 0 && tokens[at - 1].capitals == Capitals::all && is("not_in_names", tokens[at - 1]);
}

// A word that may describe a noun: small, and none of the little words that end a name.
bool Subjects::is_plain_word(const Token& token) const {
  return token.kind == TokenKind::word && token.folded != "'s" && !is("not_in_names", token) &&
         !is("reporting_verbs", token);
}

// "While", "Two": capitalised by their place only. "UN" and "US" are names.
bool Subjects::opens_no_name(const Token& token) const {
  return token.capitals != Capitals::all && is("not_in_names", token);
}

// Leftwards over capitalised words, and over "of the", "and" between two of them; what opens a sentence is left off.
std::uint32_t Subjects::run_begin(Tokens tokens, std::uint32_t end) const {
  std::uint32_t begin = end;
  while (begin > 0) {
    if (begin < end && is_pause(tokens[begin - 1])) break;
    if (is_name_word(tokens[begin - 1])) {
      --begin;
      continue;
    }
    std::uint32_t joined = begin;
    while (begin < end && joined > 0 && is("name_joiners", tokens[joined - 1])) --joined;
    if (joined == begin || joined == 0 || !is_name_word(tokens[joined - 1])) break;
    begin = joined;
  }
  while (begin < end && opens_no_name(tokens[begin])) ++begin;
  return begin;
}

std::uint32_t Subjects::run_end(Tokens tokens, std::uint32_t begin) const {
  std::uint32_t end = begin;
  while (end < tokens.size()) {
    if (is_name_word(tokens[end])) {
      ++end;
      continue;
    }
    std::uint32_t joined = end;
    while (end > begin && joined < tokens.size() && is("name_joiners", tokens[joined])) ++joined;
    if (joined == end || joined == tokens.size() || !is_name_word(tokens[joined])) break;
    end = joined;
  }
  return end;
}

// "the regional election | commission", "Norland's foreign | ministry", "Halm | police".
std::uint32_t Subjects::institution_begin(Tokens tokens, std::uint32_t noun) const {
  for (std::uint32_t begin = noun; begin > 0 && noun - begin <= kMostModifiers; --begin) {
    const Token& left = tokens[begin - 1];
    if (left.folded == "'s" && begin > 1) {
      const std::uint32_t owner = run_begin(tokens, begin - 1);
      if (owner < begin - 1) return owner;
      std::uint32_t first = begin - 1;  // "the harbour master's | office"
      while (first > 0 && begin - first <= kMostModifiers && is_plain_word(tokens[first - 1])) --first;
      return first < begin - 1 && first > 0 && is("determiners", tokens[first - 1]) ? first : noun;
    }
    if (is_name_word(left) && !opens_no_name(left)) return run_begin(tokens, begin);
    if (is("determiners", left) || is_pause(left)) return begin;
    if (!is_plain_word(left)) break;
  }
  return noun;
}

std::string Subjects::words(const ReadArticle& article, Tokens tokens, std::uint32_t begin, std::uint32_t end) const {
  // "Police said" begins a sentence and means "police".
  if (end == begin + 1 && tokens[begin].capitals == Capitals::first && is("speaker_nouns", tokens[begin])) {
    return tokens[begin].folded;
  }
  return readable(slice(article.article.text, Span{tokens[begin].span.begin, tokens[end - 1].span.end}));
}

// The noun or name that ends at `end`, without what hangs on it.
std::optional<Subject> Subjects::named_core(const ReadArticle& article, std::size_t sentence,
                                            std::uint32_t end) const {
  const Tokens tokens = tokens_of(article, sentence);
  const Token& last = tokens[end - 1];
  if (is("speaker_pronouns", last)) return Subject{{}, end - 1, end, false, true};
  const std::uint32_t begin = run_begin(tokens, end);
  const Mention* person = mention_at<PersonValue>(article, sentence, end, Edge::end);
  if (person && !follows_country(tokens, end - person->token_count) &&
      (!person->weak || end - person->token_count <= begin)) {
    return Subject{canonical(person->value), end - person->token_count, end};
  }
  if (is("unnamed_speakers", last)) return Subject{{}, institution_begin(tokens, end - 1), end};
  if (is("speaker_nouns", last)) {
    const std::uint32_t noun_begin = institution_begin(tokens, end - 1);
    if (auto heading = person_heading(article, sentence, noun_begin, end)) return heading;
    return Subject{words(article, tokens, noun_begin, end), noun_begin, end};
  }
  if (begin == end || mention_at<DateValue>(article, sentence, end, Edge::end)) return std::nullopt;
  if (is_indefinite(tokens, begin)) return Subject{{}, begin, end};
  if (auto heading = person_heading(article, sentence, begin, end)) return heading;
  return Subject{words(article, tokens, begin, end), begin, end};
}

// "Anna Berg of the Halm Fire Brigade": one run of capitalised words, and a person at its head.
std::optional<Subject> Subjects::person_heading(const ReadArticle& article, std::size_t sentence, std::uint32_t begin,
                                                std::uint32_t end) const {
  const Mention* person = mention_at<PersonValue>(article, sentence, begin, Edge::begin);
  if (!person || person->weak || begin + person->token_count >= end) return std::nullopt;
  if (!is("speaker_prepositions", tokens_of(article, sentence)[begin + person->token_count])) return std::nullopt;
  return Subject{canonical(person->value), begin, end};
}

// "a senior | Democrat": one of many, and so unnamed.
bool Subjects::is_indefinite(Tokens tokens, std::uint32_t begin) const {
  for (std::uint32_t at = begin; at > 0 && begin - at <= kMostModifiers; --at) {
    if (is("indefinite_articles", tokens[at - 1])) return true;
    if (!is_plain_word(tokens[at - 1])) return false;
  }
  return false;
}

// "a spokesman for | the ministry", "people in | Halm", "Anna Berg of | the Halm Observer".
void Subjects::attach(const ReadArticle& article, std::size_t sentence, Subject& subject) const {
  const Tokens tokens = tokens_of(article, sentence);
  std::uint32_t left = subject.begin;
  if (left > 0 && is("determiners", tokens[left - 1])) --left;
  if (left < 2 || !is("speaker_prepositions", tokens[left - 1]) || is_pause(tokens[left - 2])) return;
  const Token& noun = tokens[left - 2];
  if (mention_at<DateValue>(article, sentence, left - 1, Edge::end)) return;
  if (const Mention* person = mention_at<PersonValue>(article, sentence, left - 1, Edge::end)) {
    subject.name = canonical(person->value);
    subject.begin = left - 1 - person->token_count;
    return;
  }
  const bool belongs =
      tokens[left - 1].folded == "of" || tokens[left - 1].folded == "for" || is("papers", noun);
  if (is("unnamed_speakers", noun)) {
    subject.name.clear();
  } else if (belongs || !is_plain_word(noun)) {
    return;
  } else if (is("speaker_nouns", noun)) {
    subject.name = words(article, tokens, institution_begin(tokens, left - 2), left - 1);
  } else {
    subject.name.clear();
  }
  subject.begin = left - 2;
}

std::uint32_t Subjects::phrase_begin(Tokens tokens, std::uint32_t end) const {
  std::uint32_t begin = end;
  while (begin > 0 && end - begin < kLongestPhrase && !is_pause(tokens[begin - 1])) {
    const Token& left = tokens[begin - 1];
    if (left.folded == "that") break;
    const bool inside = is_name_word(left) || left.folded == "'s" || is("determiners", left) ||
                        is("speaker_prepositions", left) || is("name_joiners", left) || is_plain_word(left);
    const bool verb = left.capitals == Capitals::none && is("reporting_verbs", left);
    if (!inside || verb) break;
    --begin;
  }
  return begin;
}

// "the driver", "the miller": somebody whom the article does not name.
bool Subjects::is_unnamed_person(const Token& noun) const {
  const auto& endings = lexicon_.list("person_endings");
  return is("unnamed_people", noun) ||
         std::any_of(endings.begin(), endings.end(), [&](const auto& end) { return noun.folded.ends_with(end); });
}

// Whether what begins there opens its clause.
bool Subjects::begins_clause(Tokens tokens, std::uint32_t at) const {
  return at == 0 || is_pause(tokens[at - 1]) || tokens[at - 1].kind == TokenKind::colon ||
         tokens[at - 1].folded == "that" || is("conjunctions", tokens[at - 1]) || is("clause_openers", tokens[at - 1]);
}

std::optional<Subject> Subjects::definite_before(const ReadArticle& article, std::size_t sentence,
                                                 std::uint32_t end) const {
  const Tokens tokens = tokens_of(article, sentence);
  std::uint32_t begin = end;
  while (begin > 0 && end - begin < kLongestDefinite && tokens[begin - 1].folded != "'s" &&
         is_plain_word(tokens[begin - 1])) {
    --begin;
  }
  if (begin == end || begin == 0 || !is("definite_words", tokens[begin - 1])) return std::nullopt;
  Subject subject{words(article, tokens, begin, end), begin, end};
  const bool institution = is("speaker_nouns", tokens[end - 1]);
  if (!institution && is_unnamed_person(tokens[end - 1])) {  // "the Valley Mirror newspaper" has a name
    std::uint32_t named = end - 1;
    const bool paper = is("named_papers", tokens[end - 1]);
    while (paper && named > begin && !is_name_word(tokens[named - 1])) --named;
    subject.name = paper && named > begin ? words(article, tokens, run_begin(tokens, named), named) : std::string{};
  }
  attach(article, sentence, subject);
  const std::uint32_t first = phrase_begin(tokens, subject.begin);
  if (!begins_clause(tokens, first)) return std::nullopt;
  subject.after_pause = first > 0 && is_pause(tokens[first - 1]);
  return subject;
}

std::optional<Subject> Subjects::directly_before(const ReadArticle& article, std::size_t sentence,
                                                 std::uint32_t end) const {
  if (end == 0) return std::nullopt;
  const Tokens tokens = tokens_of(article, sentence);
  auto subject = named_core(article, sentence, end);
  if (!subject) return std::nullopt;
  if (!subject->pronoun) attach(article, sentence, *subject);
  const std::uint32_t begin = phrase_begin(tokens, subject->begin);
  const bool as = begin > 0 && tokens[begin - 1].folded == "as";
  const std::uint32_t border = as ? begin - 1 : begin;
  subject->after_pause = border > 0 && is_pause(tokens[border - 1]);
  return subject;
}

// "Patel, 41, the spokesman, | said": a person before one of the commas, else whoever stands before the first. "The
// mayor, Anna Berg, | said": the aside is the name.
std::optional<Subject> Subjects::before_aside(const ReadArticle& article, std::size_t sentence,
                                              std::uint32_t comma) const {
  const Tokens tokens = tokens_of(article, sentence);
  std::optional<Subject> other;
  std::uint32_t commas = 0;
  for (std::uint32_t at = comma + 1; at-- > 1 && commas < kMostCommas && !(at < comma && tokens[at].closes_quote);) {
    if (tokens[at].kind != TokenKind::comma) continue;
    ++commas;
    auto subject = directly_before(article, sentence, at);
    if (!subject) continue;
    const bool person = mention_at<PersonValue>(article, sentence, at, Edge::end) != nullptr;
    if (at == comma && !(person && subject->after_pause)) continue;
    if (person) return subject;
    if (!other) other = std::move(subject);
  }
  return other;
}

std::optional<Subject> Subjects::before(const ReadArticle& article, std::size_t sentence, std::uint32_t end) const {
  const Tokens tokens = tokens_of(article, sentence);
  if (end == 0) return std::nullopt;
  if (const Mention* date = mention_at<DateValue>(article, sentence, end, Edge::end)) {  // "the firm on Monday | said"
    end -= std::min(end, date->token_count);
    if (end > 0 && is("date_prepositions", tokens[end - 1])) --end;
  }
  if (end > 0 && tokens[end - 1].kind == TokenKind::close) {  // "Anna Berg of the Road Agency (RA) | said"
    while (end > 1 && tokens[end - 1].kind != TokenKind::open) --end;
    --end;
  }
  if (end > 0 && tokens[end - 1].kind == TokenKind::comma && !tokens[end - 1].closes_quote) {
    return before_aside(article, sentence, end - 1);
  }
  return directly_before(article, sentence, end);
}

// "Sheriff's deputy spokesman | Rafiq Patel": where only words of one noun phrase stand before.
std::optional<Subject> Subjects::person_after(const ReadArticle& article, std::size_t sentence,
                                              std::uint32_t begin) const {
  const Tokens tokens = tokens_of(article, sentence);
  for (std::uint32_t at = begin; at < tokens.size() && at < begin + kMostBeforeName; ++at) {
    const Mention* person = mention_at<PersonValue>(article, sentence, at, Edge::begin);
    const bool whole = person && (!person->weak || at + person->token_count >= run_end(tokens, at));
    if (whole && !follows_country(tokens, at)) return Subject{canonical(person->value), begin, at + person->token_count};
    const Token& token = tokens[at];
    const bool determiner = is("determiners", token);
    const bool joins = at > begin && token.folded == "and";  // "businessman and blogger | Rafiq Patel"
    const bool inside = is_name_word(token) || token.folded == "'s" || determiner || joins || is_plain_word(token);
    const bool little = opens_no_name(token) && !determiner && !joins;
    if (!inside || little || is("unnamed_speakers", token)) break;
  }
  return std::nullopt;
}

// "the Halm police", "Norland's foreign ministry", "the regional commission"; `at` is its name's or noun's token.
Subject Subjects::institution_after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin,
                                    std::uint32_t at) const {
  const Tokens tokens = tokens_of(article, sentence);
  std::uint32_t end = std::max(at + 1, run_end(tokens, at));
  for (std::uint32_t noun = end; noun < tokens.size() && noun < end + kMostModifiers; ++noun) {
    if (is("not_in_names", tokens[noun])) break;
    if (is("unnamed_speakers", tokens[noun])) return Subject{{}, begin, noun + 1};
    if (is("speaker_nouns", tokens[noun])) {
      return Subject{words(article, tokens, at, noun + 1), begin, noun + 1};
    }
    if (tokens[noun].folded != "'s" && !is_plain_word(tokens[noun])) break;
  }
  const std::uint32_t first = is_name_word(tokens[at]) ? at : institution_begin(tokens, at);
  return Subject{words(article, tokens, first, end), begin, end};
}

std::optional<Subject> Subjects::after(const ReadArticle& article, std::size_t sentence, std::uint32_t begin) const {
  const Tokens tokens = tokens_of(article, sentence);
  if (auto person = person_after(article, sentence, begin)) return person;
  for (std::uint32_t at = begin; at < tokens.size() && at < begin + kMostBeforeName; ++at) {
    const Token& token = tokens[at];
    if (token.kind != TokenKind::word) break;
    if (is("speaker_pronouns", token)) return Subject{{}, begin, at + 1, false, true};
    if (is("unnamed_speakers", token)) {
      const bool signed_paper =
          is("papers", token) && at + 2 < tokens.size() && is("source_prepositions", tokens[at + 1]);
      return signed_paper ? after(article, sentence, at + 2) : Subject{{}, begin, at + 1};
    }
    // "the insurer | Halm Mutual": the name says more than the noun.
    const bool named_next =
        at + 1 < tokens.size() && is_name_word(tokens[at + 1]) && !tokens[at + 1].hyphen_before;
    if ((is("speaker_nouns", token) && !named_next) || (is_name_word(token) && !opens_no_name(token))) {
      return institution_after(article, sentence, begin, at);
    }
    if (is("source_prepositions", token) && at > begin) return after(article, sentence, at + 1);
    if (!is("determiners", token) && !is_plain_word(token)) break;
  }
  return std::nullopt;
}

std::optional<std::string> Subjects::last_person(const ReadArticle& article, std::size_t sentence,
                                                 std::uint32_t end) const {
  const Sentence& own = article.tokenised.sentences[sentence];
  const Mention* last = nullptr;
  for (const Mention& mention : article.mentions) {
    if (mention.first_token < own.first_token || mention.end_token() > own.first_token + end) continue;
    if (!mention.weak && std::holds_alternative<PersonValue>(mention.value)) last = &mention;
  }
  if (!last) return std::nullopt;
  return canonical(last->value);
}

}  // namespace gainsay
