// Which records tell of one article, and which of them counts. For compare/ and check/ only.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "compare/report.hpp"

namespace gainsay {

struct StreamRows;

// Two streams may have read one path at different times, with different texts. The claims of all but the newest text
// then get a path of their own, "a.txt (0123456789abcdef)" after its content hash, which still names the same article.
// `known` counts what earlier streams had brought, `end` that and what the next one brought.
struct StreamSizes {
  std::size_t articles = 0, claims = 0;
};
void part_revisions(StreamRows& stream, const StreamSizes& known, const StreamSizes& end);

// Of several records of one path, which then have one text, keeps the newest. The articles are sorted by path.
void keep_newest_records(std::vector<Metadata>& articles);

// For each article the index of the first that is the same one: the same path or url, or the same id of one source, and
// whatever is the same as either. An id without a source is that of the only source that states it; where several do,
// it is one of its own.
std::vector<std::size_t> same_articles(const std::vector<Metadata>& articles);

// The path under which the article was read, where part_revisions() gave it another.
std::string_view read_path(const Metadata& article);

// Whether the status says that the article was taken back: "withheld" or "killed", in any case, with blanks around.
bool is_withheld(const Metadata& article);

// The articles that do not count: all but the newest revision of each; all of them if one is withheld or killed and not
// surely older than the newest, for then the article was taken back. Sorted by path.
// Newest is the latest by `updated`, else `published`, at their granularity, one without a time coming before those that
// have one; of several, the one whose path comes last (numbers in it count as numbers, so that a later line of one file
// wins), then by content hash. One that does not say when it was updated is surely older than the newest if it was
// published before that was.
// A draft (by its path) is newer than what is none, and counts whatever its status.
std::vector<SetAside> articles_set_aside(const std::vector<Metadata>& articles, const std::set<std::string>& drafts = {});

// Whether a path comes before another, numbers in them compared as numbers: "a.jsonl:9" before "a.jsonl:10".
bool path_before(std::string_view a, std::string_view b);

}  // namespace gainsay
