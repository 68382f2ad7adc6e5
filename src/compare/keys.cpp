#include "compare/keys.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "text/tokens.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Key = std::vector<KeyPart>;

constexpr char kSeparator = '\x1f';
constexpr char kUnset = '\x1e';

// The last word of a surname: "al-Fassi" and "Fassi" may be one.
std::string surname_bucket(const PersonValue& person) {
  std::string surname = fold(person.surname);
  std::size_t last = surname.find_last_of(" -");
  return last == std::string::npos ? surname : surname.substr(last + 1);
}

// Keys of different buckets cannot join: persons are told apart by surname, all else by its canonical text.
std::string bucket_of(const Key& key) {
  std::string bucket;
  for (const KeyPart& part : key) {
    if (!part.value) bucket += kUnset;
    else if (const auto* person = std::get_if<PersonValue>(&*part.value)) bucket += surname_bucket(*person);
    else bucket += canonical(*part.value);
    bucket += kSeparator;
  }
  return bucket;
}

// Keys of one bucket. `refines` and `equal` of all parts together; anything else keeps keys apart.
RelationKind relate_keys(const Key& a, const Key& b) {
  RelationKind whole = RelationKind::equal;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    if (!a[i].value || !b[i].value) continue;  // both unset, or they would not share a bucket
    RelationKind kind = relate(*a[i].value, *b[i].value).kind;
    if (kind == RelationKind::equal || kind == whole) continue;
    bool directed = kind == RelationKind::refines || kind == RelationKind::refined_by;
    if (!directed || whole != RelationKind::equal) return RelationKind::disjoint;
    whole = kind;
  }
  return whole;
}

// The keys of one bucket, in the order of their texts.
class Bucket {
 public:
  Bucket(const std::vector<Key>& keys, std::vector<std::size_t> members) : keys_(keys), members_(std::move(members)) {
    heads_.resize(members_.size());
    std::iota(heads_.begin(), heads_.end(), std::size_t{0});
    refiners_.resize(members_.size());
    for (std::size_t i = 0; i < members_.size(); ++i)
      for (std::size_t j = i + 1; j < members_.size(); ++j) relate_members(i, j);
  }

  void join(std::vector<std::size_t>& representatives) {
    for (std::size_t i = 0; i < members_.size(); ++i)
      if (agree_with_each_other(refiners_[i]))
        for (std::size_t refiner : refiners_[i]) unite(i, refiner);
    for (std::size_t i = 0; i < members_.size(); ++i) representatives[members_[i]] = members_[most_precise(i)];
  }

 private:
  RelationKind kind(std::size_t i, std::size_t j) const { return relate_keys(keys_[members_[i]], keys_[members_[j]]); }

  void relate_members(std::size_t i, std::size_t j) {
    switch (kind(i, j)) {
      case RelationKind::equal: unite(i, j); break;
      case RelationKind::refines: refiners_[j].push_back(i); break;
      case RelationKind::refined_by: refiners_[i].push_back(j); break;
      case RelationKind::overlaps:
      case RelationKind::compatible:
      case RelationKind::disjoint:
      case RelationKind::incomparable: break;
    }
  }

  // "Smith" is ambiguous if one says "John Smith" and another "Mary Smith".
  bool agree_with_each_other(const std::vector<std::size_t>& refiners) const {
    for (std::size_t i : refiners)
      for (std::size_t j : refiners)
        if (i < j && kind(i, j) == RelationKind::disjoint) return false;
    return true;
  }

  std::size_t head(std::size_t i) const {
    while (heads_[i] != i) i = heads_[i];
    return i;
  }

  void unite(std::size_t i, std::size_t j) {
    const auto [low, high] = std::minmax({head(i), head(j)});  // by value: the heads are temporaries
    heads_[high] = low;
  }

  // Of the keys joined with i, the one that fewest others refine; the first of those by text.
  std::size_t most_precise(std::size_t i) const {
    std::size_t best = head(i);
    for (std::size_t j = 0; j < members_.size(); ++j)
      if (head(j) == head(i) && refiners_[j].size() < refiners_[best].size()) best = j;
    return best;
  }

  const std::vector<Key>& keys_;
  std::vector<std::size_t> members_;
  std::vector<std::size_t> heads_;
  std::vector<std::vector<std::size_t>> refiners_;
};

}  // namespace

std::string key_text(const Key& key) {
  std::string text;
  for (const KeyPart& part : key) {
    text += part.value ? canonical(*part.value) : std::string(1, kUnset);
    text += kSeparator;
  }
  return text;
}

std::vector<std::size_t> join_keys(const std::vector<Key>& keys) {
  std::map<std::string, std::vector<std::size_t>> buckets;
  for (std::size_t i = 0; i < keys.size(); ++i) buckets[bucket_of(keys[i])].push_back(i);
  std::vector<std::size_t> representatives(keys.size());
  for (auto& [name, members] : buckets) {
    std::sort(members.begin(), members.end(),
              [&](std::size_t a, std::size_t b) { return key_text(keys[a]) < key_text(keys[b]); });
    Bucket(keys, std::move(members)).join(representatives);
  }
  return representatives;
}

}  // namespace gainsay
