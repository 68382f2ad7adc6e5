// Who is compared with whom. For compare/ and report/ only.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compare/report.hpp"
#include "compare/text_numbers.hpp"
#include "support/path_base.hpp"

namespace gainsay {

// Where an article stands among an original and its near copies.
struct StarPlace {
  std::string_view original;  // a path; its own for the original
  std::size_t rank = 0;       // in order of publication
};
using Stars = std::unordered_map<std::string_view, StarPlace>;  // by path

// What is looked up about claims while they are compared. All that it points to must outlive it.
struct Corpus {
  const Claims& claims;
  std::vector<const Metadata*> articles;  // by the number of their path among the claims'; null where there is no record
  // What is looked at of each article most, by the same number.
  struct Told {
    Minute first = 0, last = -1;  // when it was updated, else published; where nobody knows, it ends before it begins
    std::uint32_t source = UINT32_MAX;
    std::uint32_t rank = UINT32_MAX;  // among the articles with claims, by path
  };
  std::vector<Told> told;
  std::vector<std::string> sources;  // names, sorted, by number
  static constexpr std::uint32_t kOwnVoice = 0;
  std::vector<std::uint32_t> speaker_ranks;  // of speakers by their numbers, as their names sort; the articles' own voice first
  std::unordered_set<std::string_view> set_aside;  // paths of articles whose claims belong to no group
  std::unordered_set<std::string_view> drafts;     // paths of articles that the others are held against; mostly none
  Stars stars;                                     // near copies around their originals
  PathBase base;                                   // what the paths are seen from

  Corpus(const Claims& all_claims, const std::vector<Metadata>& all_articles);

  // With what the report knows to be set aside, and its drafts; without the stars.
  explicit Corpus(const Report& report);

  // Null where the stream has no record of the claim's article. Claims are told by their index.
  const Metadata* article_of(std::size_t claim) const { return articles[claims.row(claim).article]; }

  // That these claims, whose rows are there, will be compared next.
  void expect(const std::vector<std::size_t>& indices) const {
    for (const std::size_t index : indices) prefetch(&told[claims.row(index).article]);
  }

  bool is_of_draft(std::size_t claim) const { return !drafts.empty() && drafts.contains(claims.article(claim)); }

  // Who speaks, for people: the article's source, else its path.
  std::string_view source_of(std::size_t claim) const;
  std::uint32_t source_number_of(std::size_t claim) const { return told[claims.row(claim).article].source; }

 private:
  void rank_sources(const TextNumbers& names);
  void rank_articles();
};

// Claims that answer one question about one instance within one scope. The numbers are indices into Corpus::claims,
// ascending.
struct Group {
  std::string story;       // of a story-scoped fact; else empty
  std::string identity;    // the story, or the one article that is compared with itself; empty for the whole corpus
  const FactDefinition* fact = nullptr;
  std::vector<KeyPart> key;  // the most precise of the joined keys
  std::vector<std::string> joined_keys;  // the others as texts (key_text), sorted
  std::string slot;
  std::vector<std::size_t> claims;       // those that take part: neither corrections nor conditions
  std::vector<std::size_t> corrections;  // what was corrected

  // Claims of near copies that repeat one of `claims`, and take no part; see fold_copies().
  struct Folded {
    std::size_t claim, repeats;
  };
  std::vector<Folded> folded;
};

// Sorted by (story, fact, key, slot, identity). Claims of facts that are not among `facts` belong to no group, nor do those
// that their article asks to leave alone.
// `facts` must outlive the groups.
std::vector<Group> group_claims(const Corpus& corpus, const std::vector<FactDefinition>& facts);

// As if no article asked to leave anything alone.
std::vector<Group> group_with_suppressed(const Corpus& corpus, const std::vector<FactDefinition>& facts);

}  // namespace gainsay
