// Streams written one after the other into one ("cat old new"), told apart again: an article's record that follows a
// fact or a claim begins the next. For compare/ only.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "compare/claim_stream.hpp"
#include "compare/editions.hpp"

namespace gainsay {

class StreamSections {
 public:
  // `stream` holds what earlier streams brought.
  explicit StreamSections(const ClaimStream& stream);

  // Each record is told before it is added to the stream.
  void meet_article(const Metadata& article, const ClaimStream& stream);
  void meet_fact() { after_articles_ = true; }
  void meet_claim(const std::string& article, std::size_t line);
  // A claim that waited for its fact: of which section it is, nobody knows any more.
  void meet_waiting_claim(const std::string& article, std::size_t line);

  // Gives older editions of a path a path of their own, section by section.
  void part(ClaimStream& stream) const;

  // Claims of an article of which the stream has several editions, where it is not plain which of them they are of: for
  // each article the first, as line and path.
  std::vector<std::pair<std::size_t, std::string>> unclear_claims() const;

 private:
  struct Edition {
    std::string content_hash;
    std::size_t section = 0;  // the last that has it; 0: an earlier stream
  };
  struct Section {
    StreamSizes begin;
    bool has_other_edition = false;  // of an article known before
  };
  struct LooseClaim {
    std::size_t line;
    std::string article;
  };

  std::vector<Section> sections_;
  bool after_articles_ = false;
  std::unordered_map<std::string, Edition> editions_;       // the last of each path
  std::unordered_set<std::string> changed_;                 // paths with several editions
  std::unordered_set<std::string> mixed_;                   // those of which one section has several
  bool one_stream_ = true;                                  // no path has several editions in this stream
  std::vector<LooseClaim> loose_;                           // whose section has no record of their article before them
  std::unordered_map<std::string, std::size_t> first_line_; // of the claims of an article
};

}  // namespace gainsay
