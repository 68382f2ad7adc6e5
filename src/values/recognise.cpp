#include "values/recognise.hpp"

#include <fmt/format.h>

#include "values/capital_runs.hpp"
#include "values/longest_mentions.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Recogniser = void (*)(std::string_view, const TokenisedArticle&, const RecogniseContext&, std::vector<Mention>&);

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
  return longest_of(std::move(mentions), article.tokens.size());
}

Result<Value> value_from_text(const ValueType& type, std::string_view text, const RecogniseContext& context) {
  const std::string plain = readable(text);
  const std::string folded = type.type == Type::yesno ? fold(plain) : plain;
  if (auto value = read_canonical(type, folded)) return value;
  if (auto value = recognised_whole(type, plain, context)) return std::move(*value);
  return failure({}, fmt::format("\"{}\" is no {}", plain, describe(type)));
}

}  // namespace gainsay
