#include "match/pronouns.hpp"

#include <algorithm>

#include "match/slot_values.hpp"
#include "values/name_forms.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

std::span<const Token> tokens_of_mention(const ReadArticle& article, const Mention& mention) {
  return std::span(article.tokenised.tokens).subspan(mention.first_token, mention.token_count);
}

// A surname alone carries the value of the full name that it stands for, so the words decide.
bool is_named_in_full(const ReadArticle& article, const Mention& mention) {
  const auto* person = std::get_if<PersonValue>(&mention.value);
  if (!person) return true;
  if (person->given.empty()) return false;
  const std::string given = name_forms(*person).given.front();
  const std::string first_word = given.substr(0, given.find(' '));
  const auto tokens = tokens_of_mention(article, mention);
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    std::string word = token.folded;
    std::erase_if(word, [](char c) { return c == '.' || c == '\''; });
    return word == first_word;
  });
}

bool may_be_one(const Value& a, const Value& b) {
  switch (relate(a, b).kind) {
    case RelationKind::equal:
    case RelationKind::refines:
    case RelationKind::refined_by: return true;
    case RelationKind::overlaps:
    case RelationKind::compatible:
    case RelationKind::disjoint:
    case RelationKind::incomparable: return false;
  }
  return false;
}

}  // namespace

Pronouns::Pronouns(const Lexicon& lexicon) {
  for (const auto& [pronoun, kind] : lexicon.table("key_pronouns")) kinds_.emplace(pronoun, kind);
  for (const auto& [title, pronoun] : lexicon.table("titles_of_pronouns")) titles_.emplace(title, pronoun);
  kin_ = lexicon.set("kin_words");
  for (const auto& [owner, pronoun] : lexicon.table("key_owners")) owners_.emplace(owner, pronoun);
  companions_ = lexicon.set("companion_words");
  passing_ = lexicon.set("passing_words");
}

std::string_view Pronouns::kind_of(const SlotDefinition& slot) {
  if (slot.role != SlotDefinition::Role::key || is_ordered(slot.type.type) || slot.type.type == Type::yesno) return {};
  return slot.type.type == Type::person ? "person" : "thing";
}

bool Pronouns::agrees(const ReadArticle& article, const Mention& mention, const std::string& pronoun) const {
  const auto tokens = tokens_of_mention(article, mention);
  return std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    const auto title = titles_.find(token.folded);
    return title != titles_.end() && title->second != pronoun;
  });
}

bool Pronouns::names_kin(const ReadArticle& article, const Mention& mention) const {
  constexpr std::uint32_t kReach = 3;  // "Ben Ostrow's two younger sisters"
  const std::vector<Token>& tokens = article.tokenised.tokens;
  const std::uint32_t behind = mention.end_token();
  if (behind >= tokens.size() || tokens[behind].folded != "'s") return false;
  for (std::uint32_t at = behind + 1; at < tokens.size() && at <= behind + kReach; ++at)
    if (kin_.contains(tokens[at].folded)) return true;
  return false;
}

bool Pronouns::is_somebodys(const ReadArticle& article, const Mention& mention, const std::string& pronoun) const {
  constexpr std::uint32_t kReach = 4;  // "her longtime business partner"
  const std::vector<Token>& tokens = article.tokenised.tokens;
  std::uint32_t at = mention.first_token;
  if (at > 0 && tokens[at - 1].kind == TokenKind::comma) --at;
  if (at == 0 || !(kin_.contains(tokens[at - 1]) || companions_.contains(tokens[at - 1]))) return false;
  for (const std::uint32_t last = at - std::min(at, kReach); at > last; --at) {
    const Token& token = tokens[at - 1];
    if (token.kind != TokenKind::word) return false;
    if (const auto owner = owners_.find(token.folded); owner != owners_.end()) return owner->second == pronoun;
    if (token.capitals != Capitals::none) return false;
  }
  return false;
}

// What a comma begins: "Anna Berg |, an aide to John Miller".
bool Pronouns::describes_person_before(const ReadArticle& article, std::uint32_t comma) const {
  constexpr std::uint32_t kLongestName = 6;
  const std::string& next = article.tokenised.tokens[comma + 1].folded;
  if (next != "a" && next != "an" && next != "the") return false;
  const auto mentions = mentions_from(article, comma - std::min(comma, kLongestName), comma);
  return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.end_token() == comma && std::holds_alternative<PersonValue>(mention.value);
  });
}

// "Anna Berg, who had taught | John Miller", "rumored to be | John Miller": behind these words, up to a comma. "John
// Miller's boat" tells of the boat, and "Anna Berg, an aide to | John Miller, came" of Anna Berg.
bool Pronouns::is_told_in_passing(const ReadArticle& article, const Sentence& sentence, const Mention& mention) const {
  const std::uint32_t behind = mention.end_token(), end = sentence.first_token + sentence.token_count;
  if (behind < end && article.tokenised.tokens[behind].folded == "'s") return true;
  for (std::uint32_t at = mention.first_token; at > sentence.first_token; --at) {
    const Token& token = article.tokenised.tokens[at - 1];
    if (token.kind == TokenKind::comma) return describes_person_before(article, at - 1);
    if (token.kind == TokenKind::word && passing_.contains(token.folded)) return true;
  }
  return false;
}

// "Anna Berg, who had taught | John Miller, | left": up to the comma that ends what only tells who she is.
bool Pronouns::is_inside_relative(const ReadArticle& article, const Mention& mention) const {
  constexpr std::uint32_t kLongest = 10;
  const std::vector<Token>& tokens = article.tokenised.tokens;
  const std::uint32_t behind = mention.end_token();
  if (behind >= tokens.size() || tokens[behind].kind != TokenKind::comma) return false;
  for (std::uint32_t at = mention.first_token; at > 1 && mention.first_token - at < kLongest; --at) {
    const Token& token = tokens[at - 1];
    if (token.folded == "who" || token.folded == "whose") return tokens[at - 2].kind == TokenKind::comma;
    if (token.kind != TokenKind::word) return false;
  }
  return false;
}

bool Pronouns::stands_at(const ReadArticle& article, std::uint32_t token, const SlotDefinition& slot) const {
  const Token& written = article.tokenised.tokens[token];
  if (article.recognised.contains(slot.type.detail)) return false;  // "it" is no number of a case
  if (written.kind != TokenKind::word || written.capitals == Capitals::all) return false;
  const auto pronoun = kinds_.find(written.folded);
  return pronoun != kinds_.end() && pronoun->second == kind_of(slot);
}

std::optional<Referent> Pronouns::referent(const ReadArticle& article, std::size_t sentence, std::uint32_t token,
                                           const SlotDefinition& slot, std::string_view apart) const {
  if (!stands_at(article, token, slot)) return std::nullopt;
  const std::string& pronoun = article.tokenised.tokens[token].folded;
  const Sentence& first = article.tokenised.sentences[sentence == 0 ? 0 : sentence - 1];
  const std::uint32_t own = article.tokenised.sentences[sentence].first_token;
  std::vector<const Mention*> fitting;
  const Mention *known = nullptr, *weak = nullptr;  // the last full name, and the last that nothing else makes one
  for (const Mention& mention : mentions_from(article, first.first_token, token)) {
    if (mention.end_token() > token || !takes(slot, mention.value) || !agrees(article, mention, pronoun)) continue;
    if (!apart.empty() && canonical(mention.value) == apart) continue;
    if (slot.type.type == Type::person && names_kin(article, mention)) {
      fitting.clear();
      known = weak = nullptr;
      continue;
    }
    if (slot.type.type == Type::person && is_somebodys(article, mention, pronoun)) continue;
    fitting.push_back(&mention);
    const bool earlier = mention.end_token() <= own;
    const bool passing = earlier ? is_told_in_passing(article, first, mention) : is_inside_relative(article, mention);
    if (passing && known && !may_be_one(known->value, mention.value)) continue;
    if (is_named_in_full(article, mention)) (mention.weak ? weak : known) = &mention;
  }
  Referent referent{known ? known : weak, true};
  if (!referent.mention) return std::nullopt;
  // "Anna Berg met Xyl Brok. He …": neither the one whom nobody knows nor the one who stands farther off.
  if (known && weak && known < weak && !may_be_one(known->value, weak->value)) return std::nullopt;
  // "Anna Berg met John Miller. Rask slept, and he …": who is named in this sentence takes the place of those before.
  const bool another_here = std::any_of(fitting.begin(), fitting.end(), [&](const Mention* mention) {
    return mention->first_token >= own && !mention->weak && !may_be_one(mention->value, referent.mention->value);
  });
  if (referent.mention->first_token < own && another_here) return std::nullopt;
  referent.only_one = std::all_of(fitting.begin(), fitting.end(), [&](const Mention* mention) {
    return may_be_one(mention->value, referent.mention->value);
  });
  return referent;
}

}  // namespace gainsay
