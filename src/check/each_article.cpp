#include "check/each_article.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "check/reading_conditions.hpp"
#include "support/file_stamps.hpp"
#include "support/hash.hpp"
#include "support/ordered_work.hpp"

namespace gainsay {
namespace {

struct PolicedFile {
  FileInRun in_run;
  Policies policies;
};

// What came of a portion, or of a file that was known.
struct Done {
  std::shared_ptr<const PolicedFile> file;
  std::vector<PieceKey> pieces;   // in order
  std::vector<ReadPiece> to_keep;
  std::vector<ArticleClaims> articles;
  std::uint64_t bytes = 0;  // that were read
  enum class Part { some, unread, end_of_file } part = Part::some;
};

void merge(std::vector<ArticleClaims> more, std::vector<ArticleClaims>& articles) {
  for (std::size_t i = 0; i < articles.size() && i < more.size(); ++i) {
    std::vector<Claim>& claims = articles[i].claims;
    std::move(more[i].claims.begin(), more[i].claims.end(), std::back_inserter(claims));
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
      return std::tie(a.fact, a.span.begin, a.slot) < std::tie(b.fact, b.span.begin, b.slot);
    });
    articles[i].unset_keys.merge(more[i].unset_keys);
  }
}

class Extraction {
 public:
  Extraction(FactFinders& finders, const std::vector<std::size_t>& asked, const CheckOptions& options,
             std::istream& standard_input, const ArticleClaimsSink& sink)
      : finders_(finders), options_(options), standard_input_(standard_input), sink_(sink),
        every_fact_(every_fact(finders.rules())), conditions_(options),
        work_(options.threads, [this](std::vector<Done> batch) {
          for (Done& done : batch) take(std::move(done));
        }) {
    for (const std::size_t fact : asked) asked_ids_.insert(finders.rules().facts[fact].definition.id);
  }

  ReadSummary run() {
    const ReadSummary summary = options_.archive_files.valid() ? read_listed(options_.archive_files.get()) : list_and_read();
    hand_in_whole_files();
    work_.finish();
    return summary;
  }

 private:
  ReadSummary list_and_read() {
    return list_article_files(options_.paths, options_.reading, [this](const ArticleFilePtr& file) { read(file); });
  }

  ReadSummary read_listed(const FileList& list) {
    for (const ArticleFilePtr& file : list.files) read(file);
    return list.summary;
  }

  // Standard input is another one every time.
  bool can_be_known(const PolicedFile& file) const { return options_.known && !file.in_run.file->is_standard_input; }

  void read(const ArticleFilePtr& file) {
    const Policies policies = policies_of_file(options_, file->path);
    auto policed = std::make_shared<PolicedFile>(PolicedFile{{file, {}}, policies});
    if (can_be_known(*policed)) {
      policed->in_run.conditions = conditions_.of(*file, policies);
      if (auto articles = options_.known->of_file(policed->in_run))
        return hand_in_done({policed, {}, {}, *std::move(articles), bytes_of(*file)});
    }
    bool is_whole = false;
    portions_of(file, options_.reading, standard_input_, [&](Portion portion) {
      is_whole = portion.kind == Portion::Kind::unopened_file;
      if (is_whole) add_whole_file({policed, std::move(portion)});
      else hand_in({policed, std::move(portion)});
    });
    if (!is_whole) hand_in_done(end_of(policed));
  }

  struct PolicedPortion {
    std::shared_ptr<const PolicedFile> file;
    Portion portion;
  };

  static Done end_of(const std::shared_ptr<const PolicedFile>& file) {
    return {file, {}, {}, {}, 0, Done::Part::end_of_file};
  }

  void hand_in(PolicedPortion some) {
    hand_in_whole_files();
    const std::size_t bytes = some.portion.bytes.size();
    work_.hand_in([this, held = std::make_shared<PolicedPortion>(std::move(some))] {
      std::vector<Done> batch;
      batch.push_back(done(held->file, std::move(held->portion)));
      return batch;
    }, bytes);
  }

  void hand_in_done(Done done) {
    hand_in_whole_files();
    std::vector<Done> batch;
    batch.push_back(std::move(done));
    work_.hand_in_done(std::move(batch));
  }

  // Of a great many files several small ones are one piece of work: to hand over one takes as long as to read it.
  void add_whole_file(PolicedPortion file) {
    constexpr std::size_t kMost = 32, kPiecesAThread = 32;
    constexpr std::uint64_t kMostBytes = 256u << 10;
    if (const auto stamps = file_stamps(file.file->in_run.file->path)) whole_bytes_ += static_cast<std::uint64_t>(stamps->size);
    whole_files_.push_back(std::move(file));
    ++files_met_;
    const std::size_t enough = std::min(kMost, 1 + files_met_ / (kPiecesAThread * options_.threads));
    if (whole_files_.size() >= enough || whole_bytes_ >= kMostBytes) hand_in_whole_files();
  }

  void hand_in_whole_files() {
    if (whole_files_.empty()) return;
    const auto bytes = static_cast<std::size_t>(std::exchange(whole_bytes_, 0));
    work_.hand_in([this, held = std::make_shared<std::vector<PolicedPortion>>(std::exchange(whole_files_, {}))] {
      std::vector<Done> batch;
      for (PolicedPortion& each : *held) {
        batch.push_back(done(each.file, std::move(each.portion)));
        batch.push_back(end_of(each.file));
      }
      return batch;
    }, bytes);
  }

  // What follows runs on several threads.
  Done done(const std::shared_ptr<const PolicedFile>& file, Portion portion) {
    Done result{file, {}, {}, {}};
    open(portion, options_.reading);
    result.bytes = portion.bytes.size();
    if (portion.problem) {
      result.part = Done::Part::unread;
      const auto keep = [&](std::unique_ptr<const Article> article) { result.articles.push_back({article->metadata, {}, {}, {}}); };
      article_of_problem(portion, options_.reading, keep);
      return result;
    }
    for (const ArticlePiece& piece : pieces_of(portion)) add_piece(piece, result);
    return result;
  }

  void add_piece(const ArticlePiece& piece, Done& result) {
    const PolicedFile& file = *result.file;
    std::vector<ArticleClaims> articles;
    if (can_be_known(file)) {
      articles = known_or_read(piece, result);
    } else {
      articles = read_with(finders_.of_all(), piece, file);
    }
    std::move(articles.begin(), articles.end(), std::back_inserter(result.articles));
  }

  std::vector<ArticleClaims> known_or_read(const ArticlePiece& piece, Done& result) {
    const PolicedFile& file = *result.file;
    const PieceKey key = key_of(piece);
    result.pieces.push_back(key);
    auto known = options_.known->of_piece(file.in_run, key);
    if (known && known->missing.empty()) return std::move(known->articles);
    const std::vector<std::size_t>& facts = known ? known->missing : every_fact_;
    auto articles = read_with(known ? finders_.of(facts) : finders_.of_all(), piece, file);
    const bool unread = std::any_of(articles.begin(), articles.end(),
                                    [](const ArticleClaims& each) { return is_unread(each.article); });
    if (unread) result.part = Done::Part::unread;  // told anew by every run
    else result.to_keep.push_back({key, articles, facts});
    if (known) merge(std::move(articles), known->articles);
    return known ? std::move(known->articles) : std::move(articles);
  }

  std::vector<ArticleClaims> read_with(FactFinder& finder, const ArticlePiece& piece, const PolicedFile& file) const {
    std::vector<ArticleClaims> articles;
    const bool recorded = options_.records == ArticleRecords::all || can_be_known(file);
    const auto silent = recorded ? FactFinder::Silent::recorded : FactFinder::Silent::passed_over;
    articles_of(piece, *file.in_run.file, options_.reading, [&](std::unique_ptr<const Article> article) {
      articles.push_back(finder.claims_of(*article, file.policies, silent));
    });
    return articles;
  }

  // What follows runs in the order of the articles, on one thread.
  void take(Done done) {
    for (const ReadPiece& piece : done.to_keep) options_.known->keep(done.file->in_run, piece);
    if (done.part == Done::Part::unread) file_is_whole_ = false;
    std::move(done.pieces.begin(), done.pieces.end(), std::back_inserter(pieces_));
    if (done.part == Done::Part::end_of_file) {
      if (file_is_whole_ && can_be_known(*done.file)) options_.known->end_of_file(done.file->in_run, pieces_);
      file_is_whole_ = true;
      pieces_.clear();
    }
    progress_.bytes += done.bytes;
    for (ArticleClaims& article : done.articles) {
      leave_asked(article);
      ++progress_.articles;
      progress_.claims += article.claims.size();
      sink_(std::move(article));
    }
    if (options_.progress) options_.progress(progress_);
  }

  // Of a file that need not be read; asked only where somebody waits for it.
  std::uint64_t bytes_of(const ArticleFile& file) const {
    if (!options_.progress) return 0;
    const auto stamps = file_stamps(file.path);
    return stamps ? static_cast<std::uint64_t>(stamps->size) : 0;
  }

  void leave_asked(ArticleClaims& article) const {
    std::erase_if(article.claims, [&](const Claim& claim) { return !asked_ids_.contains(claim.fact); });
    std::erase_if(article.unset_keys, [&](const auto& unset) { return !asked_ids_.contains(unset.first); });
  }

  FactFinders& finders_;
  const CheckOptions& options_;
  std::istream& standard_input_;
  const ArticleClaimsSink& sink_;
  std::vector<std::size_t> every_fact_;
  ReadingConditions conditions_;
  std::set<std::string, std::less<>> asked_ids_;
  std::vector<PieceKey> pieces_;  // of the file that is being taken
  bool file_is_whole_ = true;
  ReadingProgress progress_;
  std::vector<PolicedPortion> whole_files_;  // not handed in yet
  std::uint64_t whole_bytes_ = 0;            // of these
  std::size_t files_met_ = 0;
  OrderedWork<std::vector<Done>> work_;  // last: its threads end before what they use
};

}  // namespace

namespace {

WantedArticles wanted_of(const CheckOptions& options) {
  switch (options.records) {
    case ArticleRecords::none: return WantedArticles::none;
    case ArticleRecords::with_claims_or_problems: return WantedArticles::with_something;
    case ArticleRecords::all: return WantedArticles::all;
  }
  return WantedArticles::all;
}

}  // namespace

std::vector<std::size_t> every_fact(const Rules& rules) {
  std::vector<std::size_t> all(rules.facts.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return all;
}

PieceKey key_of(const ArticlePiece& piece) { return {hash_number(piece.bytes), piece.bytes.size(), piece.line}; }

ReadSummary each_article(FactFinders& finders, const std::vector<std::size_t>& asked, const CheckOptions& options,
                         std::istream& standard_input, const ArticleClaimsSink& sink) {
  if (options.archive_files.valid()) options.archive_files.wait();  // until then somebody else may ask
  if (options.known) options.known->expect(finders.rules(), asked, wanted_of(options));
  return Extraction(finders, asked, options, standard_input, sink).run();
}

}  // namespace gainsay
