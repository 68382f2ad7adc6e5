#include "text/signature.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "support/hash.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kDigits = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kDigitsAHash = 5;
constexpr unsigned kBitsADigit = 6;
constexpr unsigned kBitsAHash = kDigitsAHash * kBitsADigit;

// What each character counts as a digit; kNoDigit for all others.
constexpr std::uint8_t kNoDigit = 255;
constexpr std::array<std::uint8_t, 256> kValues = [] {
  std::array<std::uint8_t, 256> values{};
  values.fill(kNoDigit);
  for (std::size_t i = 0; i < kDigits.size(); ++i)
    values[static_cast<unsigned char>(kDigits[i])] = static_cast<std::uint8_t>(i);
  return values;
}();

// The smallest distinct numbers of many, in bounded space.
class Smallest {
 public:
  void add(std::uint32_t number) {
    if (number >= bound_) return;
    numbers_.push_back(number);
    if (numbers_.size() >= 4 * kMostShingles) shrink();
  }

  Signature take() {
    shrink();
    return std::move(numbers_);
  }

 private:
  void shrink() {
    std::sort(numbers_.begin(), numbers_.end());
    numbers_.erase(std::unique(numbers_.begin(), numbers_.end()), numbers_.end());
    if (numbers_.size() < kMostShingles) return;
    numbers_.resize(kMostShingles);
    bound_ = numbers_.back();
  }

  Signature numbers_;
  std::uint32_t bound_ = std::numeric_limits<std::uint32_t>::max();
};

// Spreads the bits of a sum of hashes (the finaliser of MurmurHash3).
std::uint64_t mixed(std::uint64_t hash) {
  hash ^= hash >> 33;
  hash *= 0xff51afd7ed558ccdULL;
  hash ^= hash >> 33;
  hash *= 0xc4ceb9fe1a85ec53ULL;
  return hash ^ (hash >> 33);
}

// Below this hash a signature has sampled every shingle of its text.
std::uint32_t sampled_below(const Signature& signature) {
  return signature.size() < kMostShingles ? std::numeric_limits<std::uint32_t>::max() : signature.back() + 1;
}

}  // namespace

Signature signature_of(const TokenisedArticle& article) {
  constexpr std::uint64_t kFactor = 0x9e3779b97f4a7c15ULL;
  std::uint64_t words[kShingleWords] = {};
  std::size_t count = 0;
  std::uint64_t hash = 0, leaving = 1;  // of the shingle, and what its first word counts when one more is added
  for (std::size_t i = 0; i < kShingleWords; ++i) leaving *= kFactor;
  Smallest smallest;
  for (const Token& token : article.tokens) {
    if (token.kind != TokenKind::word && token.kind != TokenKind::number) continue;
    std::uint64_t& word = words[count++ % kShingleWords];  // that of the word that leaves the shingle
    hash = hash * kFactor - word * leaving;
    word = hash_number(token.folded);
    hash += word;
    if (count < kShingleWords) continue;
    smallest.add(static_cast<std::uint32_t>(mixed(hash) >> (64 - kBitsAHash)));
  }
  Signature signature = smallest.take();
  if (signature.size() < kFewestShingles) signature.clear();
  return signature;
}

std::string signature_text(const Signature& signature) {
  std::string text;
  text.reserve(signature.size() * kDigitsAHash);
  for (const std::uint32_t hash : signature)
    for (std::size_t i = kDigitsAHash; i-- > 0;) text += kDigits[(hash >> (i * kBitsADigit)) % kDigits.size()];
  return text;
}

std::optional<Signature> signature_from(std::string_view text) {
  const std::size_t count = text.size() / kDigitsAHash;
  if (text.size() % kDigitsAHash != 0 || count > kMostShingles || (count > 0 && count < kFewestShingles)) {
    return std::nullopt;
  }
  Signature signature;
  signature.reserve(count);
  for (std::size_t at = 0; at < text.size(); at += kDigitsAHash) {
    std::uint32_t hash = 0;
    for (const char digit : text.substr(at, kDigitsAHash)) {
      const std::uint8_t value = kValues[static_cast<unsigned char>(digit)];
      if (value == kNoDigit) return std::nullopt;
      hash = hash << kBitsADigit | value;
    }
    if (!signature.empty() && hash <= signature.back()) return std::nullopt;
    signature.push_back(hash);
  }
  return signature;
}

Shared shared_part(const Signature& a, const Signature& b) {
  // Only below both bounds is it known of each shingle whether it stands in both texts.
  const std::uint32_t bound = std::min(sampled_below(a), sampled_below(b));
  const auto end_a = std::lower_bound(a.begin(), a.end(), bound), end_b = std::lower_bound(b.begin(), b.end(), bound);
  const auto less = std::min(end_a - a.begin(), end_b - b.begin());
  if (less == 0) return {};
  std::ptrdiff_t shared = 0;
  for (auto x = a.begin(), y = b.begin(); x != end_a && y != end_b;) {
    if (*x == *y) ++shared, ++x, ++y;
    else if (*x < *y) ++x;
    else ++y;
  }
  return {static_cast<double>(shared) / static_cast<double>(less), static_cast<std::size_t>(less)};
}

}  // namespace gainsay
