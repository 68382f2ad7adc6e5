#include "compare/copies.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

#include <fmt/format.h>

#include "compare/editions.hpp"
#include "compare/repeated_hashes.hpp"
#include "text/signature.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Measured on agency stories that were altered, and on different stories of one event. A lower part folds stories that
// only quote the same people, a higher one loses copies in which every tenth word is another.
constexpr double kLeastSharedPart = 0.6;
constexpr std::size_t kSmallestSample = 13;  // eight shared shingles of a copy that was cut to a fifth
constexpr std::size_t kLeastSharedHashes = 4;
constexpr Day kMostDaysApart = 5;

// A shingle that stands in more originals than these is a set phrase. The latest are kept, for they are the nearest.
constexpr std::size_t kMostOriginalsOfShingle = 64;

// --- who copies whom -------------------------------------------------------------------------------------------

const std::optional<Timestamp>& first_time(const Metadata& article) {
  return article.published ? article.published : article.updated;
}

bool came_before(const Metadata& a, const Metadata& b) {
  const auto minute = [](const Metadata& article) {
    const auto& time = first_time(article);
    return time ? time->first : std::numeric_limits<Minute>::max();
  };
  if (minute(a) != minute(b)) return minute(a) < minute(b);
  return path_before(a.path, b.path);
}

struct Signed {
  const Metadata* article = nullptr;
  Signature signature;
};

bool near_in_time(const Metadata& a, const Metadata& b) {
  const auto &first = first_time(a), &second = first_time(b);
  return !first || !second || std::abs(first->day() - second->day()) <= kMostDaysApart;
}

RepeatedHashes repeated_hashes(const std::vector<Signed>& articles) {
  std::vector<std::reference_wrapper<const Signature>> signatures;
  for (const Signed& article : articles) signatures.emplace_back(article.signature);
  return RepeatedHashes(signatures);
}

class CopyFinder {
 public:
  explicit CopyFinder(const std::vector<Signed>& articles)
      : articles_(articles), hashes_(repeated_hashes(articles)), holders_(hashes_.count()) {}

  // Takes the articles in order of time; the original of this one, or nothing where it is one.
  const Metadata* place(std::size_t index) {
    const std::vector<std::size_t> shingles = repeated_of(articles_[index].signature);
    if (const Metadata* original = original_of(articles_[index], shingles)) return original;
    for (const std::size_t shingle : shingles) {
      std::vector<std::size_t>& holders = holders_[shingle];
      if (holders.size() == kMostOriginalsOfShingle) holders.erase(holders.begin());
      holders.push_back(index);
    }
    return nullptr;
  }

 private:
  // Numbers of those of a signature's hashes that are repeated.
  std::vector<std::size_t> repeated_of(const Signature& signature) const {
    std::vector<std::size_t> found;
    for (const std::uint32_t hash : signature)
      if (const auto number = hashes_.number_of(hash)) found.push_back(*number);
    return found;
  }

  const Metadata* original_of(const Signed& article, const std::vector<std::size_t>& shingles) const {
    std::vector<std::size_t> holding;  // an original as often as it holds a shingle
    for (const std::size_t shingle : shingles)
      holding.insert(holding.end(), holders_[shingle].begin(), holders_[shingle].end());
    std::sort(holding.begin(), holding.end());
    const Metadata* best = nullptr;
    double most = 0;
    for (auto first = holding.begin(), next = first; first != holding.end(); first = next) {
      next = std::find_if(first, holding.end(), [&](std::size_t other) { return other != *first; });
      const Signed& original = articles_[*first];
      const auto hashes = static_cast<std::size_t>(next - first);
      if (hashes < kLeastSharedHashes || !near_in_time(*article.article, *original.article)) continue;
      const Shared found = shared_part(article.signature, original.signature);
      if (found.sample < kSmallestSample || found.part < kLeastSharedPart || found.part <= most) continue;
      most = found.part;
      best = original.article;
    }
    return best;
  }

  const std::vector<Signed>& articles_;
  RepeatedHashes hashes_;
  std::vector<std::vector<std::size_t>> holders_;  // originals, of each hash
};

// --- what a copy repeats ---------------------------------------------------------------------------------------

std::string marks_of(const Claim& claim) {
  std::string text;
  for (const std::string& word : claim.scope_words) text += '\x1e' + word;
  return fmt::format("{}\x1d{}\x1d{}\x1d{}\x1d{}\x1d{}", text, claim.speaker, claim.quoted, name_of(claim.polarity),
                     name_of(claim.certainty), claim.as_of ? claim.as_of->text : "");
}

// All that must be equal for a claim to be the same said again: value and marks.
std::string saying_of(const Claim& claim) {
  std::string text = canonical(claim.value);
  for (const std::string& alternative : canonical_alternatives(claim.value)) text += '\x1f' + alternative;
  return text + '\x1d' + marks_of(claim);
}

// The same words are the same said again, though "on Monday" means another day where the copy is dated otherwise, or not at
// all. The words themselves may be withheld; the hash of their line never is.
std::string words_of(const Claim& claim) {
  return fmt::format("\x1c{}\x1d{}\x1d{}", claim.line_hash, claim.column, marks_of(claim));
}

// Of each saying around one original the first claim of the article that said it first.
class Heads {
 public:
  Heads(const Corpus& corpus, const std::vector<std::size_t>& claims) : corpus_(corpus) {
    for (const std::size_t index : claims) {
      const auto place = place_of(index);
      if (!place || corpus.is_of_draft(index)) continue;
      add(index, *place, saying_of(corpus.claims[index]));
      add(index, *place, words_of(corpus.claims[index]));
    }
  }

  // The claim of another article that a claim repeats.
  std::optional<std::size_t> repeated_by(std::size_t index) const {
    const auto place = place_of(index);
    if (!place || corpus_.is_of_draft(index)) return std::nullopt;  // a draft stands for itself, whatever it copies
    const Claim& claim = corpus_.claims[index];
    for (const std::string& said : {saying_of(claim), words_of(claim)}) {
      const auto head = heads_.find({place->original, said});
      if (head != heads_.end() && corpus_.claims.article(head->second) != claim.article) return head->second;
    }
    return std::nullopt;
  }

 private:
  void add(std::size_t index, const StarPlace& place, const std::string& said) {
    auto [found, is_new] = heads_.try_emplace({place.original, said}, index);
    if (!is_new && place.rank < place_of(found->second)->rank) found->second = index;
  }

  std::optional<StarPlace> place_of(std::size_t index) const {
    const auto found = corpus_.stars.find(corpus_.claims.article(index));
    return found == corpus_.stars.end() ? std::nullopt : std::optional(found->second);
  }

  const Corpus& corpus_;
  std::map<std::pair<std::string_view, std::string>, std::size_t> heads_;
};

std::vector<Group::Folded> fold(const Corpus& corpus, std::vector<std::size_t>& claims) {
  std::vector<Group::Folded> folded;
  if (corpus.stars.empty()) return folded;
  const Heads heads(corpus, claims);
  std::erase_if(claims, [&](std::size_t index) {
    const auto repeated = heads.repeated_by(index);
    if (repeated) folded.push_back({index, *repeated});
    return repeated.has_value();
  });
  // What repeats a repetition repeats what that repeats; each is of a later article than what it repeats.
  std::unordered_map<std::size_t, std::size_t> repeats;
  for (const Group::Folded& each : folded) repeats.emplace(each.claim, each.repeats);
  for (Group::Folded& each : folded)
    for (auto next = repeats.find(each.repeats); next != repeats.end(); next = repeats.find(each.repeats))
      each.repeats = next->second;
  return folded;
}

}  // namespace

std::vector<NearCopy> near_copies(const std::vector<Metadata>& articles,
                                  const std::unordered_set<std::string_view>& aside) {
  std::vector<Signed> in_time;
  for (const Metadata& article : articles) {
    if (article.signature.empty() || aside.contains(article.path)) continue;
    in_time.push_back({&article, signature_from(article.signature).value_or(Signature())});
  }
  std::sort(in_time.begin(), in_time.end(),
            [](const Signed& a, const Signed& b) { return came_before(*a.article, *b.article); });
  CopyFinder finder(in_time);
  std::vector<NearCopy> copies;
  for (std::size_t i = 0; i < in_time.size(); ++i)
    if (const Metadata* original = finder.place(i)) copies.push_back({in_time[i].article->path, original->path});
  std::sort(copies.begin(), copies.end(), [](const NearCopy& a, const NearCopy& b) { return a.article < b.article; });
  return copies;
}

Stars stars_of(const std::vector<NearCopy>& copies, const std::vector<Metadata>& articles) {
  Stars stars;
  for (const NearCopy& copy : copies) {
    stars[copy.article].original = copy.original;
    stars[copy.original].original = copy.original;
  }
  std::vector<const Metadata*> in_time;
  for (const Metadata& article : articles)
    if (stars.contains(article.path)) in_time.push_back(&article);
  std::sort(in_time.begin(), in_time.end(), [](const Metadata* a, const Metadata* b) { return came_before(*a, *b); });
  for (std::size_t rank = 0; rank < in_time.size(); ++rank) stars[in_time[rank]->path].rank = rank;
  return stars;
}

void fold_copies(const Corpus& corpus, Group& group) {
  group.folded = fold(corpus, group.claims);
  fold(corpus, group.corrections);
}

void add_copies(const Group& group, std::vector<Camp>& camps) {
  if (group.folded.empty()) return;
  std::unordered_map<std::size_t, Camp*> camp_of;
  for (Camp& camp : camps)
    for (std::size_t index : camp.claims) camp_of.emplace(index, &camp);
  for (const Group::Folded& folded : group.folded)
    if (auto camp = camp_of.find(folded.repeats); camp != camp_of.end()) camp->second->copies.push_back(folded.claim);
}

}  // namespace gainsay
