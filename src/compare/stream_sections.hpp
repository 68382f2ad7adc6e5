// Streams written one after the other into one ("cat old new"), told apart again: an article's record that follows a
// fact or a claim begins the next. For compare/ only.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/claim_store.hpp"
#include "compare/editions.hpp"
#include "compare/stream_rows.hpp"
#include "support/prefetch.hpp"

namespace gainsay {

class StreamSections {
 public:
  using Path = TextNumbers::Number;  // as the claims' store counts them

  // `stream` holds what earlier streams brought.
  explicit StreamSections(StreamRows& stream);

  // That the path will be met soon: most of the time of meeting it goes into fetching what is known of it from memory.
  void expect(Path path) const {
    if (path < articles_.size()) prefetch(&articles_[path]);
  }

  // Each record is told before it is added to the stream.
  void meet_article(Path path, std::string_view content_hash, const StreamRows& stream);
  void meet_fact() { after_articles_ = true; }
  void meet_claim(Path article, std::size_t line);
  // A claim that waited for its fact: of which section it is, nobody knows any more.
  void meet_waiting_claim(Path article, std::size_t line);

  // Gives older editions of a path a path of their own, section by section.
  void part(StreamRows& stream) const;

  using NamedByClaim = std::pair<std::size_t, std::string>;  // line and path

  // Claims whose article has no record.
  std::vector<NamedByClaim> claims_without_article() const;

  // Claims of an article of which the stream has several editions, where it is not plain which of them they are of: for
  // each article the first.
  std::vector<NamedByClaim> unclear_claims() const;

 private:
  // All that is known of a path.
  struct Article {
    bool has_record = false;
    bool has_edition = false;
    bool has_several = false;        // editions
    bool is_mixed = false;           // and one section has several of them
    std::uint32_t section = 0;       // the last that has it; 0: an earlier stream
    std::uint64_t content_hash = 0;  // of its last edition, hashed
    std::size_t first_claim = 0;     // the line of the first claim that was met
  };
  struct Section {
    StreamSizes begin;
    bool has_other_edition = false;  // of an article known before
  };
  struct MetClaim {
    std::size_t line;
    Path article;
  };

  Article& known(Path path);
  Article& claimed(Path article, std::size_t line);
  NamedByClaim named(const MetClaim& claim) const { return {claim.line, std::string(paths_.texts()[claim.article])}; }

  std::vector<Section> sections_;
  bool after_articles_ = false;
  TextNumbers& paths_;
  std::vector<Article> articles_;  // by the number of the path; shorter where none of the rest was met
  bool one_stream_ = true;         // no path has several editions in this stream
  std::vector<MetClaim> loose_;    // whose section has no record of their article before them
  std::vector<MetClaim> unknown_;  // of whose article no record had been met
};

}  // namespace gainsay
