// Persons in running text: full names first, then surnames alone, which stand for a full name of the same article,
// and in headlines only who is named in the body.
#include <algorithm>

#include "values/person_evidence.hpp"
#include "values/person_weighing.hpp"
#include "values/capital_runs.hpp"
#include "values/organisation_words.hpp"
#include "values/person_value.hpp"
#include "values/place_words.hpp"
#include "values/recognise.hpp"

namespace gainsay {
namespace {

// "his mother, Anna Bell", "Anna Bell, mother of the miner": told of as another's.
enum class Told { alone, as_kin };

// Somebody named in full, at an article's token.
struct KnownName {
  std::size_t token = 0;
  PersonValue person;
  Told told = Told::alone;
};

// Whom an article names in full, found by whole name, by surname, and by surname without particles.
class KnownNames {
 public:
  void add(std::size_t token, const PersonValue& person, Told told) {
    const std::size_t index = names_.size();
    names_.push_back({token, person, told});
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

  // The last one before a token if it stands at `near` or behind it, else the first of the article, and of those who are
  // not told of as another's: a relative who is named in passing does not take the name over.
  const PersonValue* with_surname(const std::string& key, std::size_t token, std::size_t near) const {
    const auto found = by_surname_.find(key);
    if (found == by_surname_.end()) return surname_only(key);
    const std::vector<std::size_t>& of_surname = found->second;
    const auto after = std::partition_point(of_surname.begin(), of_surname.end(),
                                            [&](std::size_t index) { return names_[index].token < token; });
    if (after == of_surname.begin()) return &names_[*after].person;
    const auto is_alone = [&](std::size_t index) { return names_[index].told == Told::alone; };
    const KnownName& last = names_[*std::prev(after)];
    // "Olaf Brandt is tried for the murder of his wife, Ida Brandt. Brandt": him.
    const auto near_names = std::partition_point(of_surname.begin(), after,
                                                 [&](std::size_t index) { return names_[index].token < near; });
    for (auto name = after; name != near_names; --name)
      if (is_alone(*std::prev(name))) return &names_[*std::prev(name)].person;
    if (last.token >= near) return &last.person;
    const auto alone = std::find_if(of_surname.begin(), after, is_alone);
    return &names_[alone == after ? of_surname.front() : *alone].person;
  }

  // Whether somebody of that name is named in full at one of the tokens (from, to).
  bool is_named_between(const PersonValue& person, std::size_t from, std::size_t to) const {
    const auto found = by_surname_.find(name_key(person.surname));
    return found != by_surname_.end() &&
           std::any_of(found->second.begin(), found->second.end(), [&](std::size_t index) {
             return from < names_[index].token && names_[index].token < to && names_[index].person == person;
           });
  }

  // Somebody of whom only the surname is said: "Mr. Akins".
  void add_surname(const PersonValue& person) { surnames_.emplace(name_key(person.surname), person); }

  // The only one with that given name.
  const PersonValue* with_given_name(const std::string& key) const {
    const PersonValue* only = nullptr;
    for (const KnownName& name : names_) {
      if (name.person.given.empty() || name_key(name.person.given.front()) != key) continue;
      if (only != nullptr && name_key(only->surname) != name_key(name.person.surname)) return nullptr;
      only = &name.person;
    }
    return only;
  }

  // The name that is written out at a token of a headline: person and number of tokens.
  std::optional<std::pair<const PersonValue*, std::size_t>> written_at(SentenceTokens tokens) const {
    const auto found = by_first_word_.find(tokens.front());
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

  const PersonValue* surname_only(const std::string& key) const {
    const auto found = surnames_.find(key);
    return found == surnames_.end() ? nullptr : &found->second;
  }

  FoldedMap<PersonValue> surnames_;
  std::vector<KnownName> names_;  // in the order of the text
  FoldedMap<std::size_t> whole_;
  FoldedMap<std::vector<std::size_t>> by_first_word_, by_surname_;
};

class PersonRecogniser {
 public:
  PersonRecogniser(std::string_view text, const MarkedArticle& article, const PersonWords& words)
      : text_(text), sentences_(article.sentences), uses_(article.uses), words_(words) {}

  void append(std::vector<Mention>& mentions) {
    for (const MarkedSentence& sentence : sentences_) read(sentence);
    std::erase_if(found_, [&](const FoundPerson& found) {
      return found.candidate.evidence != Evidence::lone && firms_.contains(fold(canonical_person(found.person)));
    });
    weigh(found_, words_, place_words(Lexicon::english()));
    for (const FoundPerson& found : found_) remember(found);
    for (FoundPerson& found : found_) resolve(found, mentions);
    for (const MarkedSentence& sentence : sentences_) {
      if (sentence.title_like) look_up_known(sentence, mentions);
    }
    const auto comes_first = [](const Mention& a, const Mention& b) { return a.first_token < b.first_token; };
    const bool sorted = std::is_sorted(mentions.begin(), mentions.end(), comes_first);  // without headlines
    if (!sorted) std::stable_sort(mentions.begin(), mentions.end(), comes_first);
  }

 private:
  void read(const MarkedSentence& sentence) {
    if (sentence.title_like) return;
    const SentenceTokens tokens = sentence.tokens;
    const std::vector<TitleMark>& titles = sentence.titles;
    add_names_of_firms(tokens, organisations_.legal_forms, firms_);
    for (NameRun& run : find_runs(text_, tokens, titles, words_)) {
      if (is_set_in_quotes(tokens, run)) continue;
      auto candidate = judge(tokens, titles, std::move(run), words_, uses_);
      if (!candidate) continue;
      std::size_t begin = candidate->run.begin();
      while (begin > 0 && titles[begin - 1] == TitleMark::honorific) --begin;
      PersonValue person = person_of(tokens, candidate->run);
      if (!read_canonical_person(canonical_person(person))) continue;  // "M.a Calder": a slip, or no name
      found_.push_back({&sentence, tokens, std::move(*candidate), begin, std::move(person)});
    }
  }

  // "Wild Rose" in quotation marks of its own: a title, or what somebody is called.
  static bool is_set_in_quotes(SentenceTokens tokens, const NameRun& run) {
    const bool comma = run.end < tokens.size() && tokens[run.end].kind == TokenKind::comma;  // 'called "Wild Rose,"'
    return tokens[run.begin()].opens_quote && tokens[comma ? run.end : run.end - 1].closes_quote;
  }

  bool is_kin(const FoundPerson& found) const {
    const SentenceTokens tokens = found.sentence->tokens;
    const auto is = [&](std::size_t at, const char* section) {
      return at < tokens.size() && Lexicon::english().set(section).contains(tokens[at].folded);
    };
    const auto is_comma = [&](std::size_t at) { return at < tokens.size() && tokens[at].kind == TokenKind::comma; };
    std::size_t kin = found.begin;  // one past "his younger sister"
    if (kin > 0 && is_comma(kin - 1)) --kin;
    if (kin > 1 && is(kin - 1, "kin_words")) {
      for (std::size_t at = kin - 1; at > 0 && kin - at <= 3; --at)
        if (is(at - 1, "date_age_owners") || tokens[at - 1].folded == "'s") return true;
    }
    std::size_t behind = found.candidate.run.end;
    if (!is_comma(behind)) return false;
    if (++behind < tokens.size() && tokens[behind].kind == TokenKind::number && is_comma(behind + 1)) behind += 2;
    if (behind < tokens.size() && tokens[behind].folded == "the") ++behind;
    return is(behind, "kin_words") && behind + 1 < tokens.size() && tokens[behind + 1].folded == "of";
  }

  void remember(const FoundPerson& found) {
    if (begins_with_particle(found)) return;
    const std::size_t token = found.sentence->place->first_token + found.begin;
    if (found.candidate.evidence == Evidence::strong)
      known_.add(token, found.person, is_kin(found) ? Told::as_kin : Told::alone);
    if (found.candidate.evidence == Evidence::lone && found.candidate.personal_title) known_.add_surname(found.person);
  }

  // "Van Dyck" at the beginning of a sentence may be a surname alone.
  bool begins_with_particle(const FoundPerson& found) const {
    const auto& parts = found.candidate.run.parts;
    return parts.size() > 1 && words_.particles.contains(parts.front().folded) && !parts.front().particle;
  }

  std::string text_of(SentenceTokens tokens, std::size_t begin, std::size_t end) const {
    std::string text = text_between(text_, tokens, begin, end);
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

  void resolve(FoundPerson& found, std::vector<Mention>& mentions) const {
    const std::size_t end = found.candidate.run.end;
    bool weak = found.candidate.evidence == Evidence::weak && !known_.contains(found.person);
    if (begins_with_particle(found)) {
      const std::size_t token = found.sentence->place->first_token + found.begin;
      const PersonValue* known = known_.with_surname(name_key(canonical_person(found.person)), token, sentence_before(*found.sentence));
      if (known != nullptr) {
        found.person = *known;
        weak = false;
      }
    } else if (found.candidate.evidence == Evidence::lone) {
      const PersonValue* known = known_behind(found);
      if (known != nullptr && is_another(found, *known)) {
        weak = false;
      } else if (known != nullptr) {
        found.person = *known;
      } else if (found.candidate.title != TitleMark::none) {
        weak = !found.candidate.personal_title;  // "analyst Akins", of whom nobody says more
      } else {
        return;
      }
    }
    const std::size_t title = found.candidate.run.begin() - found.begin;
    mentions.push_back(mention_at(*found.sentence, found.begin, end, std::move(found.person)));
    mentions.back().weak = weak;
    mentions.back().lead = static_cast<std::uint32_t>(title);
  }

  // "Bell was jailed for the death of Anna Bell": who is named in full farther on in the sentence is somebody else.
  bool is_another(const FoundPerson& found, const PersonValue& known) const {
    const std::size_t token = found.sentence->place->first_token + found.begin;
    return known_.is_named_between(known, token, found.sentence->place->first_token + found.sentence->tokens.size());
  }

  // Whom a single name means: the last one of that surname, else the only one of that given name.
  const PersonValue* known_behind(const FoundPerson& found) const {
    const std::size_t token = found.sentence->place->first_token + found.begin;
    const std::string key = name_key(found.person.surname);
    const std::size_t near = sentence_before(*found.sentence);
    if (const PersonValue* known = known_.with_surname(key, token, near)) return known;
    const bool may_be_given = words_.given_names.contains(key) && !place_words(Lexicon::english()).is_known(key);
    return may_be_given && found.candidate.title == TitleMark::none ? known_.with_given_name(key) : nullptr;
  }

  // The first token of the sentence before; of the first one its own.
  std::size_t sentence_before(const MarkedSentence& sentence) const {
    const auto at = static_cast<std::size_t>(&sentence - sentences_.data());
    return sentences_[at == 0 ? 0 : at - 1].place->first_token;
  }

  void look_up_known(const MarkedSentence& sentence, std::vector<Mention>& mentions) const {
    const SentenceTokens tokens = sentence.tokens;
    for (std::size_t at = 0; at < tokens.size();) {
      std::size_t count = 1;
      const PersonValue* person = nullptr;
      if (const auto written = known_.written_at(tokens.subspan(at))) {
        std::tie(person, count) = *written;
      } else if (tokens[at].capitals != Capitals::none && !belongs_to_another_thing(tokens, at)) {
        person = known_.with_surname(name_key(tokens[at].folded), sentence.place->first_token + at, sentence_before(sentence));
      }
      if (person != nullptr) {
        const std::size_t begin = count == 1 ? begin_with_given_name(tokens, at, *person) : at;
        mentions.push_back(mention_at(sentence, begin, at + count, *person));
      }
      at += count;
    }
  }

  // "Fred Doe" of a headline, where the body says Frederick Peter Doe.
  std::size_t begin_with_given_name(SentenceTokens tokens, std::size_t at, const PersonValue& person) const {
    if (at == 0 || person.given.empty() || tokens[at - 1].kind != TokenKind::word) return at;
    PersonValue written = person;
    written.given = {text_between(text_, tokens, at - 1, at)};
    const RelationKind kind = relate_persons(written, person).kind;
    const bool fits = kind == RelationKind::equal || kind == RelationKind::refined_by || kind == RelationKind::refines;
    return fits ? at - 1 : at;
  }

  // The White of "White House".
  bool belongs_to_another_thing(SentenceTokens tokens, std::size_t at) const {
    return at + 1 < tokens.size() && words_.not_persons.contains(tokens[at + 1]);
  }

  std::string_view text_;
  const std::vector<MarkedSentence>& sentences_;
  const WordUses& uses_;
  const PersonWords& words_;
  const OrganisationWords& organisations_ = organisation_words(Lexicon::english());
  KnownNames known_;
  std::vector<FoundPerson> found_;
  FoldedSet firms_;
};

}  // namespace

void recognise_persons(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions) {
  std::vector<Mention> persons;
  PersonRecogniser(text, article, person_words(context.lexicon)).append(persons);
  mentions.insert(mentions.end(), std::make_move_iterator(persons.begin()), std::make_move_iterator(persons.end()));
}

void recognise_persons(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                       std::vector<Mention>& mentions) {
  recognise_persons(text, mark_article(text, article, person_words(context.lexicon)), context, mentions);
}

}  // namespace gainsay
