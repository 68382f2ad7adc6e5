// Organisations in running text: runs of capitalised words with a word of their kind or a legal form, names whose
// acronym the article gives, and those acronyms; in headlines only what the body names.
#include <algorithm>
#include <optional>
#include <unordered_set>

#include "values/capital_runs.hpp"
#include "values/organisation_value.hpp"
#include "values/organisation_words.hpp"
#include "values/place_value.hpp"
#include "values/place_words.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 8;
constexpr std::size_t kLongestObject = 4;  // words behind "of"
constexpr std::size_t kShortestAcronym = 2, kLongestAcronym = 8;

struct Found {
  const MarkedSentence* sentence;
  std::size_t begin, end;
};

class OrganisationRecogniser {
 public:
  OrganisationRecogniser(std::string_view text, const MarkedArticle& article, const PersonWords& words,
                         const OrganisationWords& organisations)
      : text_(text), words_(words), organisations_(organisations), sentences_(article.sentences),
        uses_(article.uses) {}

  void append(std::vector<Mention>& mentions) {
    const std::size_t others = mentions.size();
    for (const MarkedSentence& sentence : sentences_) {
      find_definitions(sentence);
      if (!sentence.title_like) find_names(sentence);
    }
    std::vector<std::pair<std::string, std::string>> known;
    for (const Found& found : found_) known.emplace_back(folded(found), "");
    const WordTable names(known);
    for (const MarkedSentence& sentence : sentences_) {
      if (sentence.title_like) look_up(sentence, names, mentions);
      look_up_acronyms(sentence, mentions);
    }
    for (const Found& found : found_) mentions.push_back(mention_of(*found.sentence, found.begin, found.end));
    std::unordered_set<std::size_t> named;  // where one begins
    for (std::size_t at = others; at < mentions.size(); ++at) named.insert(mentions[at].first_token);
    for (const Found& found : weak_) {
      if (named.contains(found.sentence->place->first_token + found.begin)) continue;
      mentions.push_back(mention_of(*found.sentence, found.begin, found.end));
      mentions.back().weak = true;
    }
  }

 private:
  bool is_kind(const MarkedSentence& sentence, std::size_t at) const {
    const Token& token = sentence.tokens[at];
    return organisations_.kinds.contains(token) && !token.hyphen_before && token.capitals != Capitals::none;
  }

  bool is_legal_form(const MarkedSentence& sentence, std::size_t at) const {
    return sentence.tokens[at].capitals != Capitals::none &&
           organisations_.legal_forms.contains(sentence.tokens[at]);
  }

  // --- names ---------------------------------------------------------------------------------------------------

  void find_names(const MarkedSentence& sentence) {
    std::size_t free = 0, before = 0;  // one past what is used up, and where the run before begins
    for (std::size_t at = 0; at < sentence.tokens.size();) {
      const bool small = sentence.tokens[at].capitals == Capitals::none;
      const std::size_t end = small ? at : end_of_run(sentence, at, words_);
      if (end == at) {
        ++at;
        continue;
      }
      const bool goes_on = at > free + 1 && before >= free && sentence.tokens[at - 1].folded == "and" &&
                           is_capitalised_name(sentence, at - 2, words_) &&
                           organisations_.subjects.contains(sentence.tokens[at]);
      const std::size_t count = found_.size();
      const std::size_t used = find_in_run(sentence, at, end);
      if (goes_on && found_.size() > count && found_.back().begin == at) found_.back().begin = before;
      if (found_.size() > count) free = used;
      before = at;
      at = std::max(used, end);
    }
  }

  // One past what it used up.
  std::size_t find_in_run(const MarkedSentence& sentence, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin + 1; at + 1 < end; ++at)  // "Halm-based | Norland Steel"
      if (sentence.tokens[at].hyphen_before && sentence.tokens[at].folded == "based") begin = at + 1;
    const auto known = organisations_.known_names.at(sentence.tokens, begin);
    if (known && begin + known->token_count <= end) return add(sentence, begin, begin + known->token_count);
    if (const auto legal = end_of_legal_form(sentence, begin, end)) return add(sentence, begin, *legal);
    std::size_t kind = end;
    while (kind > begin && !is_kind(sentence, kind - 1)) --kind;
    const bool goes_on = kind < end && sentence.titles[kind] == TitleMark::none;  // "Bread Council Members"
    if (kind == begin || goes_on) return add_weak(sentence, begin, end);
    const std::size_t first = begin_of_name(sentence, begin, kind - 1);
    const std::size_t last = kind == end ? end_with_object(sentence, end) : kind;
    if (last - first < 2 || last - first > kLongestName || is_persons_name(sentence, first, last)) {
      return end;
    }
    return add(sentence, first, last);
  }

  // "Jane Press"
  bool is_persons_name(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    return end - begin == 2 && words_.given_names.contains(sentence.tokens[begin]) &&
           organisations_.like_surnames.contains(sentence.tokens[end - 1]);
  }

  std::size_t add(const MarkedSentence& sentence, std::size_t begin, std::size_t end) {
    if (!is_found(sentence, begin, end)) found_.push_back({&sentence, begin, end});
    return end;
  }

  bool is_found(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    for (auto found = found_.rbegin(); found != found_.rend() && found->sentence == &sentence; ++found) {
      if (found->begin == begin && found->end == end) return true;
    }
    return false;
  }

  // Other capitals, which only a phrase makes an organisation.
  std::size_t add_weak(const MarkedSentence& sentence, std::size_t begin, std::size_t end) {
    const bool ordinary = begin == 0 && uses_.is_ever_small(sentence.tokens[0]);
    const bool titled = std::any_of(sentence.titles.begin() + static_cast<std::ptrdiff_t>(begin),
                                    sentence.titles.begin() + static_cast<std::ptrdiff_t>(end),
                                    [](TitleMark mark) { return mark != TitleMark::none; });
    const bool named = end - begin > 1 && words_.given_names.contains(sentence.tokens[begin]);
    if (!ordinary && !titled && !named && !is_place_or_people(sentence, begin, end) && end - begin <= kLongestObject)
      weak_.push_back({&sentence, begin, end});
    return end;
  }

  // "Canadian", "Norland", and the Markham of "Markham-based".
  bool is_place_or_people(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    const auto& tokens = sentence.tokens;
    const auto is_based = [&](std::size_t at) {
      return at < tokens.size() && tokens[at].hyphen_before && tokens[at].folded == "based";
    };
    const bool based = is_based(end - 1) || is_based(end);
    if (based || (end - begin == 1 && words_.nationalities.contains(tokens[begin]))) return true;
    return place_words(Lexicon::english()).is_known(place_key(text_between(text_, tokens, begin, end)));
  }

  // "Halm Steel Inc", "Halm Steel, Inc.", "Halm & Co": one past the form.
  std::optional<std::size_t> end_of_legal_form(const MarkedSentence& sentence, std::size_t begin,
                                               std::size_t end) const {
    std::size_t form = begin + 1;
    while (form < end && !is_legal_form(sentence, form)) ++form;
    const auto& tokens = sentence.tokens;
    const bool comma = end + 1 < tokens.size() && tokens[end].kind == TokenKind::comma;
    if (form >= end && comma && is_legal_form(sentence, end + 1)) form = end + 1;
    if (form >= tokens.size() || !is_legal_form(sentence, form)) return std::nullopt;
    while (form + 1 < end && is_legal_form(sentence, form + 1)) ++form;
    return form + 1;
  }

  // Behind the last title before the kind, and behind a word that only a sentence's beginning capitalises.
  std::size_t begin_of_name(const MarkedSentence& sentence, std::size_t begin, std::size_t kind) const {
    std::size_t first = kind;
    while (first > begin && sentence.titles[first - 1] == TitleMark::none) --first;
    const bool ordinary = first == 0 && first < kind && uses_.is_ever_small(sentence.tokens[0]) &&
                          !words_.not_persons.contains(sentence.tokens[0]);
    return ordinary ? first + 1 : first;
  }

  static bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  // "Ministry" [of Health and Labour], "University" [of Halm].
  std::size_t end_with_object(const MarkedSentence& sentence, std::size_t at) const {
    const auto& tokens = sentence.tokens;
    std::size_t object = at;
    if (object >= tokens.size() || !is_one_of(tokens[object].folded, {"of", "for", "on"})) return at;
    ++object;
    if (object < tokens.size() && tokens[object].folded == "the") ++object;
    std::size_t end = end_of_object(sentence, object);
    if (end == object) return at;
    const bool goes_on = end + 1 < tokens.size() && tokens[end].folded == "and" &&
                         organisations_.subjects.contains(tokens[end + 1]);
    return goes_on ? std::max(end, end_of_object(sentence, end + 1)) : end;
  }

  std::size_t end_of_object(const MarkedSentence& sentence, std::size_t begin) const {
    const std::size_t run = begin < sentence.tokens.size() ? end_of_run(sentence, begin, words_) : begin;
    std::size_t end = begin;
    while (end < run && end - begin < kLongestObject && sentence.titles[end] == TitleMark::none) ++end;
    return end;
  }

  // --- acronyms ------------------------------------------------------------------------------------------------

  bool is_acronym(const Token& token) const {
    const std::size_t length = token.folded.size();
    return token.kind == TokenKind::word && token.capitals == Capitals::all && length >= kShortestAcronym &&
           length <= kLongestAcronym;
  }

  // "Harbour Watch Bureau (HWB)": the words before the bracket whose first letters it holds.
  void find_definitions(const MarkedSentence& sentence) {
    const auto& tokens = sentence.tokens;
    for (std::size_t open = 2; open + 2 < tokens.size(); ++open) {
      if (tokens[open].kind != TokenKind::open || tokens[open + 2].kind != TokenKind::close) continue;
      if (!is_acronym(tokens[open + 1])) continue;
      const auto begin = begin_of_long_name(sentence, open, tokens[open + 1].folded);
      if (!begin || organisations_.not_meant.contains(tokens[open - 1])) continue;
      const std::string acronym = text_between(text_, tokens, open + 1, open + 2);
      OrganisationValue meant = organisation_from_name(text_between(text_, tokens, *begin, open), acronym);
      defined_.emplace(tokens[open + 1].folded, std::move(meant));
      by_key_.emplace(organisation_key(defined_.at(tokens[open + 1].folded).name), acronym);
      add(sentence, *begin, open);
    }
  }

  std::optional<std::size_t> begin_of_long_name(const MarkedSentence& sentence, std::size_t end,
                                                std::string_view acronym) const {
    std::size_t at = end;
    for (std::size_t letter = acronym.size(); letter > 0;) {
      if (at == 0 || end - at > kLongestName) return std::nullopt;
      const Token& token = sentence.tokens[--at];
      if (token.capitals == Capitals::none && organisations_.small_words.contains(token)) continue;
      if (token.kind != TokenKind::word || token.capitals == Capitals::none) return std::nullopt;
      if (token.folded.front() != acronym[letter - 1]) return std::nullopt;
      --letter;
    }
    return at;
  }

  void look_up_acronyms(const MarkedSentence& sentence, std::vector<Mention>& mentions) const {
    for (std::size_t at = 0; at < sentence.tokens.size(); ++at) {
      const Token& token = sentence.tokens[at];
      if (!is_acronym(token)) continue;
      if (const auto defined = defined_.find(token); defined != defined_.end()) {
        mentions.push_back(mention_at(sentence, at, at + 1, defined->second));
      } else if (const auto known = organisations_.known_acronyms.find(token);
                 known != organisations_.known_acronyms.end() && !sentence.title_like) {
        mentions.push_back(mention_at(sentence, at, at + 1, known_organisation(sentence, at, known->second)));
      }
    }
  }

  OrganisationValue known_organisation(const MarkedSentence& sentence, std::size_t at, const std::string& name) const {
    std::string capitalised;
    for (const std::string& word : words_in(name)) {
      if (!capitalised.empty()) capitalised += ' ';
      const std::size_t begin = capitalised.size();
      capitalised += word;
      const bool small = organisations_.small_words.contains(word) || word.front() < 'a' || word.front() > 'z';
      if (!small) capitalised[begin] = static_cast<char>(word.front() - 'a' + 'A');
    }
    std::string acronym = text_between(text_, sentence.tokens, at, at + 1);
    std::erase(acronym, '.');
    return organisation_from_name(capitalised, std::move(acronym));
  }

  static std::vector<std::string> words_in(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t blank = std::min(text.find(' ', begin), text.size());
      words.push_back(text.substr(begin, blank - begin));
      begin = blank + 1;
    }
    return words;
  }

  // --- mentions ------------------------------------------------------------------------------------------------

  std::string folded(const Found& found) const {
    std::string words;
    for (std::size_t at = found.begin; at < found.end; ++at) words += found.sentence->tokens[at].folded + " ";
    return words;
  }

  Mention mention_of(const MarkedSentence& sentence, std::size_t begin, std::size_t end) const {
    OrganisationValue value = organisation_from_name(text_between(text_, sentence.tokens, begin, end));
    if (by_key_.empty()) return mention_at(sentence, begin, end, std::move(value));
    const auto known = by_key_.find(organisation_key(value.name));
    if (known != by_key_.end()) value.acronym = known->second;
    return mention_at(sentence, begin, end, std::move(value));
  }

  void look_up(const MarkedSentence& sentence, const WordTable& names, std::vector<Mention>& mentions) const {
    for (std::size_t at = 0; at < sentence.tokens.size();) {
      const auto hit = names.at(sentence.tokens, at);
      if (hit) mentions.push_back(mention_of(sentence, at, at + hit->token_count));
      at += hit ? hit->token_count : 1;
    }
  }

  std::string_view text_;
  const PersonWords& words_;
  const OrganisationWords& organisations_;
  const std::vector<MarkedSentence>& sentences_;
  const WordUses& uses_;
  std::vector<Found> found_, weak_;
  FoldedMap<OrganisationValue> defined_;  // by acronym
  FoldedMap<std::string> by_key_;         // acronyms
};

}  // namespace

void recognise_organisations(std::string_view text, const MarkedArticle& article, const RecogniseContext& context,
                             std::vector<Mention>& mentions) {
  OrganisationRecogniser(text, article, person_words(context.lexicon), organisation_words(context.lexicon))
      .append(mentions);
}

void recognise_organisations(std::string_view text, const TokenisedArticle& article, const RecogniseContext& context,
                             std::vector<Mention>& mentions) {
  recognise_organisations(text, mark_article(text, article, person_words(context.lexicon)), context, mentions);
}

}  // namespace gainsay
