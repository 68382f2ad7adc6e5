// The façade: articles + rules → Report. Every front end enters here.
#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <istream>
#include <string>
#include <vector>

#include "compare/compare.hpp"
#include "match/matcher.hpp"
#include "text/article_files.hpp"
#include "text/read_articles.hpp"

namespace gainsay {

class FactFinders;
class KnownClaims;

// Which articles get a record: those with a claim, an answer left out for want of its key, a problem, or what may
// concern another article, even one of another stream (an id, a url, the status "withheld" or "killed"); or every one. None:
// for who only wants them to be known (see CheckOptions::known).
enum class ArticleRecords { with_claims_or_problems, all, none };

// How much of the articles was read so far.
struct ReadingProgress {
  std::size_t articles = 0, claims = 0;
  std::uint64_t bytes = 0;
};

struct CheckOptions {
  std::vector<std::string> paths;
  // For check() only: an archive that the articles at `paths`, then called drafts, are held against; only what touches
  // a draft is compared. Empty: the articles are compared with each other.
  std::vector<std::string> against;
  ReadOptions reading;
  Policies policies;
  std::function<Policies(const std::string& file)> policies_of = {};  // of the articles of one file; empty: `policies`
  Engine engine = Engine::tokens;
  ArticleRecords records = ArticleRecords::with_claims_or_problems;
  Editions editions = Editions::set_aside;
  std::vector<ChangeForSome> changes = {};  // see CompareOptions
  SuppressedFindings suppressed = SuppressedFindings::left_out;
  KnownClaims* known = nullptr;  // claims kept from earlier runs, of the archive if there is one; what it lacks is added
  // Of the archive, where somebody lists its files, and readies `known`, while the rules are loaded.
  std::shared_future<FileList> archive_files = {};
  std::function<void(const ReadingProgress&)> progress = {};  // told every now and then; empty: nobody asks
  std::size_t threads = 1;  // that read and match articles; the result is the same for any number
  // How many bytes of the lines of claims check() and extract_rows() hold in memory; see KeptClaims.
  std::uint64_t memory = std::uint64_t{256} << 20;
};

struct Extracted {
  ClaimStream stream;
  ReadSummary read;
};

// Every claim of the articles at `options.paths`, with the definitions of all facts of the rules.
Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input);

// The same for a great many claims.
struct ExtractedRows {
  StreamRows stream;
  ReadSummary read;
};
ExtractedRows extract_rows(const Rules& rules, const CheckOptions& options, std::istream& standard_input);

// compare(extract_rows(…)): what `claims | compare` gives, byte for byte; but see `against`.
struct Checked {
  Report report;
  ReadSummary read;
};
Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input);

// The same with facts that somebody else holds ready: those of the rules and of the same options.
Checked check(FactFinders& finders, const CheckOptions& options, std::istream& standard_input);

}  // namespace gainsay
