#include "values/recognise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "values/capital_runs.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Recogniser = void (*)(std::string_view, const TokenisedArticle&, const RecogniseContext&, std::vector<Mention>&);

bool is_person(const Mention& mention) { return std::holds_alternative<PersonValue>(mention.value); }

// Strong before weak, long before short, early before late.
bool wins(const Mention& a, const Mention& b) {
  if (a.weak != b.weak) return b.weak;
  if (a.weak && is_person(a) != is_person(b)) return is_person(a);  // any capitals are a weak place
  if (a.token_count != b.token_count) return a.token_count > b.token_count;
  return a.first_token < b.first_token;
}

bool comes_first(const Mention& a, const Mention& b) {
  if (a.first_token != b.first_token) return a.first_token < b.first_token;
  if (a.token_count != b.token_count) return a.token_count > b.token_count;
  return type_of(a.value).type < type_of(b.value).type;
}

// Which span has won each token: indices of mentions, from 1.
class Winners {
 public:
  explicit Winners(std::size_t tokens) : first_(tokens), count_(tokens) {}

  // Whether the mention's tokens are free, or taken by exactly its span.
  bool admits(const Mention& mention) const {
    for (std::size_t at = mention.first_token; at < mention.end_token(); ++at) {
      if (count_[at] != 0 && (first_[at] != mention.first_token || count_[at] != mention.token_count)) return false;
    }
    return true;
  }

  void take(const Mention& mention) {
    for (std::size_t at = mention.first_token; at < mention.end_token(); ++at) {
      first_[at] = mention.first_token;
      count_[at] = mention.token_count;
    }
  }

 private:
  std::vector<std::uint32_t> first_, count_;
};

// Mentions are large, so their places are sorted, and each is moved once.
std::vector<Mention> longest(std::vector<Mention> all, std::size_t tokens) {
  const auto sort_by = [&](std::vector<std::uint32_t>& places, auto before) {
    std::stable_sort(places.begin(), places.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return before(all[a], all[b]); });
  };
  std::vector<std::uint32_t> order(all.size()), kept;
  std::iota(order.begin(), order.end(), 0);
  sort_by(order, wins);
  Winners winners(tokens);
  for (const std::uint32_t place : order) {
    if (!winners.admits(all[place])) continue;
    winners.take(all[place]);
    kept.push_back(place);
  }
  sort_by(kept, comes_first);
  std::vector<Mention> longest;
  longest.reserve(kept.size());
  for (const std::uint32_t place : kept) longest.push_back(std::move(all[place]));
  return longest;
}

Recogniser recogniser_of(Type type) {
  switch (type) {
    case Type::date:
    case Type::clock: return recognise_dates;
    case Type::person: return recognise_persons;
    case Type::organisation: return recognise_organisations;
    case Type::place: return recognise_places;
    case Type::duration:
    case Type::number:
    case Type::ordinal:
    case Type::percent:
    case Type::money:
    case Type::quantity:
    case Type::age: return recognise_amounts;
    case Type::yesno:
    case Type::category: break;
  }
  return nullptr;
}

bool is_of(const Value& value, const ValueType& type) {
  const ValueType found = type_of(value);
  return found.type == type.type && (type.detail.empty() || found.detail == type.detail);
}

// The mention of the type that covers every word of the text, for what is not canonical.
std::optional<Value> recognised_whole(const ValueType& type, std::string_view text, const RecogniseContext& context) {
  const Recogniser recogniser = recogniser_of(type.type);
  if (recogniser == nullptr) return std::nullopt;
  Article article;
  article.text = std::string(text);
  article.blocks = {{{0, static_cast<std::uint32_t>(text.size())}, Zone::text}};
  const TokenisedArticle tokenised = tokenise(article);
  std::size_t words = tokenised.tokens.size();
  while (words > 0 && tokenised.tokens[words - 1].kind == TokenKind::stop) --words;
  std::vector<Mention> mentions;
  recogniser(article.text, tokenised, context, mentions);
  for (Mention& mention : mentions) {
    const bool whole = mention.first_token == 0 && mention.end_token() >= words;
    if (whole && is_of(mention.value, type)) return std::move(mention.value);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Mention> recognise(std::string_view text, const TokenisedArticle& article,
                               const RecogniseContext& context) {
  std::vector<Mention> mentions;
  recognise_dates(text, article, context, mentions);
  recognise_amounts(text, article, context, mentions);
  const MarkedArticle marked = mark_article(text, article, person_words(context.lexicon));
  recognise_persons(text, marked, context, mentions);
  recognise_organisations(text, marked, context, mentions);
  recognise_places(text, marked, context, mentions);
  return longest(std::move(mentions), article.tokens.size());
}

Result<Value> value_from_text(const ValueType& type, std::string_view text, const RecogniseContext& context) {
  const std::string plain = readable(text);
  const std::string folded = type.type == Type::yesno ? fold(plain) : plain;
  if (auto value = read_canonical(type, folded)) return value;
  if (auto value = recognised_whole(type, plain, context)) return std::move(*value);
  return failure({}, fmt::format("\"{}\" is no {}", plain, describe(type)));
}

}  // namespace gainsay
