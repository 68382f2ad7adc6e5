#include "match/speakers.hpp"

#include <algorithm>

#include "match/cue_words.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

std::span<const Token> tokens_of(const ReadArticle& article, std::size_t sentence) {
  const Sentence& own = article.tokenised.sentences[sentence];
  return std::span(article.tokenised.tokens).subspan(own.first_token, own.token_count);
}

// A person whose mention ends (or begins) at a token of the sentence.
enum class Edge { begin, end };
const Mention* person_at(const ReadArticle& article, std::size_t sentence, std::uint32_t at, Edge edge) {
  const std::uint32_t token = article.tokenised.sentences[sentence].first_token + at;
  for (const Mention& mention : article.mentions) {
    const std::uint32_t place = edge == Edge::begin ? mention.first_token : mention.end_token();
    if (place == token && std::holds_alternative<PersonValue>(mention.value)) return &mention;
  }
  return nullptr;
}

bool is_name_word(const Token& token) {
  return token.kind == TokenKind::word && token.capitals != Capitals::none && token.folded != "'s";
}

}  // namespace

Speakers::Speakers(const Lexicon& lexicon)
    : lexicon_(lexicon), according_to_(cue_words(lexicon.list("attribution_cues"))) {}

// Leftwards from `end`: a person, or a run of capitalised words, or an institution's noun with such a run before it.
std::optional<Speakers::Subject> Speakers::subject_before(const ReadArticle& article, std::size_t sentence,
                                                          std::uint32_t end) const {
  const auto tokens = tokens_of(article, sentence);
  if (end == 0) return std::nullopt;
  if (tokens[end - 1].kind == TokenKind::comma) {  // "Patel, the spokesman, said"
    for (std::uint32_t open = end - 1; open-- > 1;) {
      if (tokens[open].kind == TokenKind::comma) return subject_before(article, sentence, open);
    }
    return std::nullopt;
  }
  if (const Mention* person = person_at(article, sentence, end, Edge::end)) {
    return Subject{canonical(person->value), end - person->token_count, end};
  }
  const bool noun = lexicon_.set("speaker_nouns").contains(tokens[end - 1].folded);
  const bool unnamed = lexicon_.set("unnamed_speakers").contains(tokens[end - 1].folded);
  std::uint32_t begin = noun || unnamed ? end - 1 : end;
  while (begin > 0 && is_name_word(tokens[begin - 1])) --begin;
  if (begin == end) return std::nullopt;
  const auto is_determiner = [&](std::uint32_t at) { return lexicon_.set("determiners").contains(tokens[at].folded); };
  const std::uint32_t name_begin = is_determiner(begin) && begin + 1 < end ? begin + 1 : begin;
  if (begin > 0 && is_determiner(begin - 1)) --begin;
  if (unnamed || lexicon_.set("unnamed_speakers").contains(tokens[name_begin].folded)) {
    return Subject{"", begin, end};
  }
  const Span span{tokens[name_begin].span.begin, tokens[end - 1].span.end};
  return Subject{readable(slice(article.article.text, span)), begin, end};
}

// Rightwards from `begin`: "said Yeghoyan", "according to the Interior Ministry".
std::optional<Speakers::Subject> Speakers::subject_after(const ReadArticle& article, std::size_t sentence,
                                                         std::uint32_t begin) const {
  const auto tokens = tokens_of(article, sentence);
  std::uint32_t first = begin;
  while (first < tokens.size() && first < begin + 6) {
    if (const Mention* person = person_at(article, sentence, first, Edge::begin)) {
      return Subject{canonical(person->value), begin, first + person->token_count};
    }
    if (tokens[first].kind != TokenKind::word) break;
    ++first;
  }
  first = begin;
  if (first < tokens.size() && lexicon_.set("determiners").contains(tokens[first].folded)) ++first;
  std::uint32_t end = first;
  while (end < tokens.size() && is_name_word(tokens[end])) ++end;
  if (end < tokens.size() && lexicon_.set("unnamed_speakers").contains(tokens[end].folded)) {
    return Subject{"", begin, end + 1};
  }
  if (end < tokens.size() && lexicon_.set("speaker_nouns").contains(tokens[end].folded)) ++end;
  if (end == first) return std::nullopt;
  const Span span{tokens[first].span.begin, tokens[end - 1].span.end};
  return Subject{readable(slice(article.article.text, span)), begin, end};
}

std::optional<Speakers::Attribution> Speakers::by_verb(const ReadArticle& article, std::size_t sentence,
                                                       std::uint32_t verb) const {
  const auto tokens = tokens_of(article, sentence);
  std::uint32_t group = verb;
  while (group > 0 && (lexicon_.set("have_words").contains(tokens[group - 1].folded) ||
                       lexicon_.set("group_adverbs").contains(tokens[group - 1].folded))) {
    --group;
  }
  if (const auto subject = subject_before(article, sentence, group)) {
    const bool after_pause = subject->begin > 0 && (tokens[subject->begin - 1].kind == TokenKind::comma ||
                                                    tokens[subject->begin - 1].closes_quote);
    return Attribution{subject->name, subject->begin, verb + 1, after_pause, true};
  }
  const bool inverted = verb > 0 && (tokens[verb - 1].kind == TokenKind::comma || tokens[verb - 1].closes_quote);
  if (!inverted) return std::nullopt;
  const auto subject = subject_after(article, sentence, verb + 1);
  if (!subject) return std::nullopt;
  return Attribution{subject->name, verb, subject->end, true, false};
}

std::optional<Speakers::Attribution> Speakers::by_cue(const ReadArticle& article, std::size_t sentence,
                                                      std::uint32_t at) const {
  const auto tokens = tokens_of(article, sentence);
  for (const auto& words : according_to_) {
    if (!cue_stands_at(words, tokens, at)) continue;
    const auto begin = static_cast<std::uint32_t>(at + words.size());
    const auto subject = subject_after(article, sentence, begin);
    if (!subject) return std::nullopt;
    return Attribution{subject->name, at, subject->end, true, true};
  }
  return std::nullopt;
}

std::vector<Speakers::Attribution> Speakers::attributions(const ReadArticle& article, std::size_t sentence) const {
  std::vector<Attribution> found;
  const auto tokens = tokens_of(article, sentence);
  const auto& verbs = lexicon_.set("reporting_verbs");
  for (std::uint32_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind != TokenKind::word) continue;
    // "United States", "the Report": a capitalised word is no verb of saying.
    const bool verb = tokens[at].capitals == Capitals::none && verbs.contains(tokens[at].folded);
    auto attribution = verb ? by_verb(article, sentence, at) : by_cue(article, sentence, at);
    if (attribution) found.push_back(std::move(*attribution));
  }
  return found;
}

std::string Speakers::speaker(const ReadArticle& article, std::size_t sentence, const Hit& hit, bool quoted) const {
  const auto tokens = tokens_of(article, sentence);
  const auto clause_breaks = [&](std::uint32_t from, std::uint32_t to) {
    return std::any_of(tokens.begin() + from, tokens.begin() + to, [&](const Token& token) {
      return token.kind == TokenKind::semicolon ||
             (token.kind == TokenKind::word && lexicon_.set("clause_breakers").contains(token.folded));
    });
  };
  // The nearest attribution before the hit counts, else the nearest after it.
  const auto own = attributions(article, sentence);
  for (auto it = own.rbegin(); it != own.rend(); ++it) {
    if (it->forward && it->end <= hit.begin && !clause_breaks(it->end, hit.begin)) return it->speaker;
  }
  for (const Attribution& attribution : own) {
    if (attribution.backward && attribution.begin >= hit.end && !clause_breaks(hit.end, attribution.begin)) {
      return attribution.speaker;
    }
  }
  if (!quoted || !own.empty()) return {};
  // A quotation goes on from the sentence before it, or is credited by the one after it, in one paragraph.
  const auto& sentences = article.tokenised.sentences;
  const auto paragraph = sentences[sentence].paragraph;
  for (std::size_t before = sentence; before-- > 0 && sentences[before].paragraph == paragraph;) {
    const auto earlier = attributions(article, before);
    if (!earlier.empty()) return earlier.back().speaker;
  }
  for (std::size_t after = sentence + 1; after < sentences.size() && sentences[after].paragraph == paragraph; ++after) {
    const auto later = attributions(article, after);
    if (!later.empty()) return later.front().speaker;
  }
  return {};
}

std::optional<std::string> Speakers::saying_of_date(std::span<const Token> sentence, std::uint32_t begin) const {
  constexpr std::uint32_t kMostBetween = 5;  // "said in a statement on" Thursday
  for (std::uint32_t back = 1; back <= kMostBetween + 1 && back <= begin; ++back) {
    const Token& token = sentence[begin - back];
    if (token.kind == TokenKind::word && lexicon_.set("reporting_verbs").contains(token.folded)) return token.folded;
    if (token.kind != TokenKind::word || !lexicon_.set("saying_fillers").contains(token.folded)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gainsay
