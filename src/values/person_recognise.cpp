// Persons in running text: full names first, then surnames alone, which stand for a full name of the same article,
// and in headlines only who is named in the body.
#include <algorithm>
#include <unordered_map>

#include "values/person_evidence.hpp"
#include "values/person_value.hpp"
#include "values/recognise.hpp"

namespace gainsay {
namespace {

// Somebody named in full, at an article's token.
struct KnownName {
  std::size_t token = 0;
  PersonValue person;
};

// Whom an article names in full, found by whole name, by surname, and by surname without particles.
class KnownNames {
 public:
  void add(std::size_t token, const PersonValue& person) {
    const std::size_t index = names_.size();
    names_.push_back({token, person});
    const std::string whole = name_key(canonical_person(person));
    const std::string surname = name_key(person.surname), bare = bare_surname_key(person);
    if (whole_.emplace(whole, index).second) {
      const std::string first = whole.substr(0, whole.find(' '));
      by_first_word_[first].push_back(index);
    }
    by_surname_[surname].push_back(index);
    if (bare != surname) by_surname_[bare].push_back(index);
  }

  bool contains(const PersonValue& person) const { return whole_.contains(name_key(canonical_person(person))); }

  // The last one before a token, else the first after it.
  const PersonValue* with_surname(const std::string& key, std::size_t token) const {
    const auto found = by_surname_.find(key);
    if (found == by_surname_.end()) return nullptr;
    const std::vector<std::size_t>& of_surname = found->second;
    const auto after = std::partition_point(of_surname.begin(), of_surname.end(),
                                            [&](std::size_t index) { return names_[index].token < token; });
    return &names_[after == of_surname.begin() ? *after : *std::prev(after)].person;
  }

  // The name that is written out at a token of a headline: person and number of tokens.
  std::optional<std::pair<const PersonValue*, std::size_t>> written_at(SentenceTokens tokens) const {
    const auto found = by_first_word_.find(tokens.front().folded);
    if (found == by_first_word_.end()) return std::nullopt;
    for (const std::size_t index : found->second) {
      const std::size_t count = length_of(name_key(canonical_person(names_[index].person)), tokens);
      if (count > 0) return std::pair(&names_[index].person, count);
    }
    return std::nullopt;
  }

 private:
  static std::size_t length_of(std::string_view key, SentenceTokens tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      const std::string word = name_key(tokens[at].folded);
      if (!key.starts_with(word)) return 0;
      key.remove_prefix(word.size());
      if (key.empty()) return at + 1;
      if (!key.starts_with(' ')) return 0;
      key.remove_prefix(1);
    }
    return 0;
  }

  std::vector<KnownName> names_;  // in the order of the text
  std::unordered_map<std::string, std::size_t> whole_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_first_word_, by_surname_;
};

class PersonRecogniser {
 public:
  PersonRecogniser(std::string_view text, const TokenisedArticle& article, const PersonWords& words)
      : text_(text), article_(article), words_(words) {}

  void append(std::vector<Mention>& mentions) {
    find_ordinary_words();
    for (const Sentence& sentence : article_.sentences) read(sentence);
    for (Found& found : found_) resolve(found, mentions);
    for (const Sentence& sentence : article_.sentences) {
      if (is_title_like(tokens_of(article_, sentence), words_)) look_up_known(sentence, mentions);
    }
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; });
  }

 private:
  struct Found {
    const Sentence* sentence;
    Candidate candidate;
    std::size_t begin;  // honorific included
    PersonValue person;
  };

  void find_ordinary_words() {
    for (const Token& token : article_.tokens) {
      if (token.kind == TokenKind::word && token.capitals == Capitals::none) ordinary_.insert(token.folded);
    }
  }

  void read(const Sentence& sentence) {
    const SentenceTokens tokens = tokens_of(article_, sentence);
    if (is_title_like(tokens, words_)) return;
    const auto titles = mark_titles(tokens, words_);
    for (NameRun& run : find_runs(tokens, titles, words_)) {
      auto candidate = judge(tokens, titles, std::move(run), words_, ordinary_);
      if (!candidate) continue;
      std::size_t begin = candidate->run.begin();
      while (begin > 0 && titles[begin - 1] == TitleMark::honorific) --begin;
      PersonValue person = person_of(tokens, candidate->run);
      if (candidate->evidence == Evidence::strong) known_.add(sentence.first_token + begin, person);
      found_.push_back({&sentence, std::move(*candidate), begin, std::move(person)});
    }
  }

  std::string text_of(SentenceTokens tokens, std::size_t begin, std::size_t end) const {
    std::string text = readable(text_.substr(tokens[begin].span.begin, tokens[end - 1].span.end - tokens[begin].span.begin));
    if (text.ends_with('.')) text.pop_back();
    return text;
  }

  PersonValue person_of(SentenceTokens tokens, const NameRun& run) const {
    std::vector<std::string> names;
    for (const NamePart& part : run.parts) {
      std::string text = text_of(tokens, part.begin, part.end);
      if (part.initials) std::erase(text, '.');
      names.push_back(std::move(text));
    }
    return name_from_words(std::move(names), run.suffix == 0 ? "" : text_of(tokens, run.suffix, run.suffix + 1));
  }

  Mention mention_of(const Sentence& sentence, std::size_t begin, std::size_t end, PersonValue person) const {
    const SentenceTokens tokens = tokens_of(article_, sentence);
    Mention mention;
    mention.span = {tokens[begin].span.begin, tokens[end - 1].span.end};
    mention.first_token = sentence.first_token + static_cast<std::uint32_t>(begin);
    mention.token_count = static_cast<std::uint32_t>(end - begin);
    mention.value = std::move(person);
    return mention;
  }

  void resolve(Found& found, std::vector<Mention>& mentions) const {
    const std::size_t end = found.candidate.run.end;
    bool weak = found.candidate.evidence == Evidence::weak && !known_.contains(found.person);
    if (found.candidate.evidence == Evidence::lone) {
      const std::size_t token = found.sentence->first_token + found.begin;
      if (const PersonValue* known = known_.with_surname(name_key(found.person.surname), token)) {
        found.person = *known;
      } else if (found.candidate.title != TitleMark::none) {
        weak = true;  // "Mr. Akins", of whom nobody says more
      } else {
        return;
      }
    }
    mentions.push_back(mention_of(*found.sentence, found.begin, end, std::move(found.person)));
    mentions.back().weak = weak;
  }

  void look_up_known(const Sentence& sentence, std::vector<Mention>& mentions) const {
    const SentenceTokens tokens = tokens_of(article_, sentence);
    for (std::size_t at = 0; at < tokens.size();) {
      std::size_t count = 1;
      const PersonValue* person = nullptr;
      if (const auto written = known_.written_at(tokens.subspan(at))) {
        std::tie(person, count) = *written;
      } else if (tokens[at].capitals != Capitals::none && !belongs_to_another_thing(tokens, at)) {
        person = known_.with_surname(name_key(tokens[at].folded), sentence.first_token + at);
      }
      if (person != nullptr) mentions.push_back(mention_of(sentence, at, at + count, *person));
      at += count;
    }
  }

  // The White of "White House".
  bool belongs_to_another_thing(SentenceTokens tokens, std::size_t at) const {
    return at + 1 < tokens.size() && words_.not_persons.contains(tokens[at + 1].folded);
  }

  std::string_view text_;
  const TokenisedArticle& article_;
  const PersonWords& words_;
  OrdinaryWords ordinary_;
  KnownNames known_;
  std::vector<Found> found_;
};

}  // namespace

void recognise_persons(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions) {
  std::vector<Mention> persons;
  PersonRecogniser(text, article, person_words(context.lexicon)).append(persons);
  mentions.insert(mentions.end(), std::make_move_iterator(persons.begin()), std::make_move_iterator(persons.end()));
}

}  // namespace gainsay
