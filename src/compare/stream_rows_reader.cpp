// Lines → records. Lines may come in any order: claims whose fact is not known yet wait for the end of the stream.
// Canonical lines go the fast way; any other goes the thorough way, which says what is wrong with it.
#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "compare/canonical_records.hpp"
#include "compare/claim_store.hpp"
#include "compare/line_objects.hpp"
#include "compare/read_records.hpp"
#include "compare/recorded_values.hpp"
#include "compare/scanned_chunks.hpp"
#include "compare/stream_rows.hpp"
#include "compare/stream_sections.hpp"
#include "support/files.hpp"
#include "support/hash.hpp"
#include "support/ordered_work.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// A line, and where a claim's can be read again.
struct LineRead {
  std::string_view text;
  std::size_t number;
  LinePlace place;
};

class StreamReader {
 public:
  enum class Lines { stay, are_kept };

  StreamReader(const std::string& path, Lines lines, const StreamReading& reading, StreamRows& stream);

  void read(const ScannedChunk& chunk);
  Result<void> finish();

  // That the lines will be about so many bytes long, all together.
  void expect(std::uintmax_t bytes) { expected_ = bytes; }

 private:
  struct Waiting {
    std::string text;
    std::size_t number;
    LinePlace place;
  };
  enum class UnknownFact { waits, complains };

  const FactDefinition* fact_named(const std::string& id) const;
  void read_line(const ScannedChunk& chunk, const ScannedLine& scanned, LineRead& line);
  void read_claim(const ScannedClaim& claim, const ClaimStore::LookedUp& known, LineRead& line, UnknownFact unknown);
  void read_waiting(const ScannedClaim& claim, LineRead& line);
  void read_thoroughly(LineRead& line, UnknownFact unknown);
  void add(const Json& object, const StreamLine& line, LineRead& read, UnknownFact unknown);
  bool read_article_line(const ScannedArticle& scanned, std::uint64_t path_hash);
  bool read_fact_line(std::string_view line);
  void add_article(Metadata article, TextNumbers::Number path);
  void add_fact(FactDefinition fact, const StreamLine& line);
  void add_claim(const Json& object, const StreamLine& line, LineRead& read, UnknownFact unknown);
  void place_claim(TextNumbers::Number article, std::size_t number, UnknownFact unknown);
  void keep_claim(ClaimRow row, LineRead& line);
  void make_room();
  void make_room_for_articles();
  void look_up(const ScannedChunk& chunk);
  void spell_values(const ScannedChunk& chunk);
  void refuse_line(std::size_t number);  // one that is too long

  const std::string& path_;
  const Lines lines_;
  StreamRows& stream_;
  ClaimStore& store_;
  StreamSections sections_;
  std::uint32_t input_;
  std::size_t lines_before_ = 0;  // the chunk
  std::uintmax_t expected_ = 0, bytes_read_ = 0, bytes_of_claims_ = 0;
  std::size_t claims_before_;     // this stream
  KnownTimes times_;
  std::string held_;
  std::vector<ClaimStore::LookedUp> looked_up_;  // of the chunk's claims
  std::string values_;                           // as they are spelled, one after the other
  std::vector<Waiting> waiting_;
  Diagnostics problems_;
};

StreamReader::StreamReader(const std::string& path, Lines lines, const StreamReading& reading, StreamRows& stream)
    : path_(path), lines_(lines), stream_(stream), store_(stream.claims.store()), sections_(stream),
      input_(lines == Lines::stay ? store_.lines.add_file(path) : store_.lines.add_kept(reading.memory)),
      claims_before_(stream.claims.size()) {
  for (const FactDefinition& fact : stream.facts) store_.know(fact);
}

const FactDefinition* StreamReader::fact_named(const std::string& id) const {
  const auto number = store_.words.facts.known_number(id);
  return number ? store_.fact(*number) : nullptr;
}

void StreamReader::add_fact(FactDefinition fact, const StreamLine& line) {
  const FactDefinition* known = fact_named(fact.id);
  if (!known) {
    store_.know(fact);
    stream_.facts.push_back(std::move(fact));
  } else if (fact_hash(*known) != fact_hash(fact)) {
    line.complain("fact", fmt::format("fact \"{}\" is defined differently before; make all claims with the same rules",
                                      fact.id));
  }
}

// A record of an article is large, and moving all of them again and again would cost more than reading them. Most of a stream
// are claims, so that room for a quarter of the lines is plenty; what is not used of it costs nothing.
void StreamReader::make_room_for_articles() {
  std::vector<Metadata>& articles = stream_.articles;
  constexpr std::size_t kEnoughToTell = 100, kShare = 4;
  if (articles.size() < articles.capacity() || articles.size() < kEnoughToTell || expected_ <= bytes_read_) return;
  const auto bytes_a_line = std::max<std::uintmax_t>(1, bytes_read_ / std::max<std::size_t>(1, lines_before_));
  articles.reserve(2 * articles.size() + static_cast<std::size_t>((expected_ - bytes_read_) / bytes_a_line / kShare));
}

void StreamReader::add_article(Metadata article, TextNumbers::Number path) {
  sections_.meet_article(path, article.content_hash, stream_);
  stream_.articles.push_back(std::move(article));
}

// In its place at once, for a record is large. Whether it could be read.
bool StreamReader::read_article_line(const ScannedArticle& scanned, std::uint64_t path_hash) {
  make_room_for_articles();
  std::string hash;
  const TextNumbers::Number path = store_.words.articles.number_of(scanned.path.read(held_), path_hash);
  sections_.meet_article(path, scanned.content_hash.read(hash), stream_);
  if (read_article(scanned, times_, stream_.articles.emplace_back())) return true;
  stream_.articles.pop_back();
  return false;
}

// Whether it is a canonical one of a fact that nobody has defined.
bool StreamReader::read_fact_line(std::string_view line) {
  auto fact = canonical_fact(line);
  if (!fact || fact_named(fact->id)) return false;
  sections_.meet_fact();
  store_.know(*fact);
  stream_.facts.push_back(*std::move(fact));
  return true;
}

void StreamReader::place_claim(TextNumbers::Number article, std::size_t number, UnknownFact unknown) {
  if (unknown == UnknownFact::waits) sections_.meet_claim(article, number);
  else sections_.meet_waiting_claim(article, number);
}

// Makes room for as many claims as the rest is likely to bring: growing step by step would move most of them twice.
void StreamReader::make_room() {
  std::vector<ClaimRow>& rows = stream_.claims.rows();
  const std::size_t read = rows.size() - claims_before_;
  constexpr std::size_t kEnoughToTell = 1000;
  if (rows.size() < rows.capacity() || read < kEnoughToTell || expected_ <= bytes_read_) return;
  const auto bytes_a_claim = std::max<std::uintmax_t>(1, bytes_of_claims_ / read);
  const auto rest = static_cast<std::size_t>((expected_ - bytes_read_) / bytes_a_claim);
  constexpr std::size_t kSlack = 16;  // lines differ in length, and a row too few would move all of them
  rows.reserve(rows.size() + rest + rest / kSlack + kEnoughToTell);
}

void StreamReader::keep_claim(ClaimRow row, LineRead& line) {
  if (lines_ == Lines::are_kept) line.place.offset = store_.lines.keep(line.text);
  row.place = line.place.offset;
  row.line_hash = line.place.hash;
  row.line_size = static_cast<std::uint32_t>(line.text.size());
  row.input = input_;
  bytes_of_claims_ += line.text.size();
  make_room();
  stream_.claims.rows().push_back(row);
}

void StreamReader::add_claim(const Json& object, const StreamLine& line, LineRead& read, UnknownFact unknown) {
  const auto id = fact_of_claim(object, line);
  if (!id) return;
  const FactDefinition* fact = fact_named(*id);
  if (!fact) {
    if (unknown == UnknownFact::waits) waiting_.push_back({std::string(read.text), read.number, read.place});
    else line.complain("fact", fmt::format("the stream does not define fact \"{}\"", *id));
    return;
  }
  Claim claim = read_claim_record(object, *fact, line);
  place_claim(store_.words.articles.number_of(claim.article), line.number, unknown);
  if (!line.problems.empty()) return;
  see_values_as_recorded(claim);
  keep_claim(store_.row_of(claim), read);
}

void StreamReader::add(const Json& object, const StreamLine& line, LineRead& read, UnknownFact unknown) {
  const std::string name = schema_of(object);
  if (name == kClaimSchema) {
    add_claim(object, line, read, unknown);
  } else if (name == kFactSchema) {
    sections_.meet_fact();
    FactDefinition fact = read_fact_record(object, line);
    if (line.problems.empty()) add_fact(std::move(fact), line);
  } else if (name == kArticleSchema) {
    Metadata article = read_article_record(object, line);
    const TextNumbers::Number path = store_.words.articles.number_of(article.path);
    if (line.problems.empty()) add_article(std::move(article), path);
    else sections_.meet_article(path, article.content_hash, stream_);
  } else {
    line.complain("schema", fmt::format("\"schema\" must be \"{}\", \"{}\" or \"{}\"", kArticleSchema, kFactSchema,
                                        kClaimSchema));
  }
}

void StreamReader::read_thoroughly(LineRead& read, UnknownFact unknown) {
  Diagnostics problems;
  const StreamLine line{path_, read.number, read.text, problems};
  if (read.place.hash == 0) read.place.hash = hash_number(read.text);
  if (auto object = object_of(line)) add(*object, line, read, unknown);
  problems_.insert(problems_.end(), problems.begin(), problems.end());
}

void StreamReader::read_claim(const ScannedClaim& claim, const ClaimStore::LookedUp& known, LineRead& line,
                              UnknownFact unknown) {
  if (!store_.fact_in_short(known.fact).is_known) {
    if (unknown == UnknownFact::complains) return read_thoroughly(line, unknown);
    waiting_.push_back({std::string(line.text), line.number, line.place});
    return;
  }
  const auto row = store_.row_of(claim, known);
  if (!row) return read_thoroughly(line, unknown);
  place_claim(row->article, line.number, unknown);
  keep_claim(*row, line);
}

// One by one, of a claim that waited.
void StreamReader::read_waiting(const ScannedClaim& claim, LineRead& line) {
  std::string value;
  ClaimWords::spell_value(claim, value);
  const auto fact = store_.words.facts.number_of(claim.fact.read(held_));
  read_claim(claim, {std::nullopt, fact, 0, value, TextNumbers::hash_of(value)}, line, UnknownFact::complains);
}

void StreamReader::refuse_line(std::size_t number) {
  problems_.push_back({Severity::error, {path_, number, 1},
                       fmt::format("the record is longer than the {} bytes allowed", kLongestRecord), ""});
}

void StreamReader::read_line(const ScannedChunk& chunk, const ScannedLine& scanned, LineRead& line) {
  constexpr std::string_view kBlanks = " \t\r";
  if (line.text.size() > kLongestRecord) return refuse_line(line.number);
  if (scanned.kind == LineKind::fact && read_fact_line(line.text)) return;
  if (scanned.kind == LineKind::claim)
    return read_claim(chunk.claims[scanned.index], looked_up_[scanned.index], line, UnknownFact::waits);
  if (scanned.kind == LineKind::article && read_article_line(chunk.articles[scanned.index], scanned.path_hash)) return;
  if (line.text.find_first_not_of(kBlanks) != std::string_view::npos) read_thoroughly(line, UnknownFact::waits);
}

// Looked up together, so that memory is waited for once and not once a claim.
void StreamReader::look_up(const ScannedChunk& chunk) {
  const TextNumbers& paths = store_.words.articles;
  TextNumbers& facts = store_.words.facts;
  looked_up_.resize(chunk.claims.size());
  spell_values(chunk);
  for (std::size_t i = 0; i < looked_up_.size(); ++i)
    looked_up_[i].fact_hash = TextNumbers::hash_of(chunk.claims[i].fact.read(held_));
  for (const ScannedLine& line : chunk.lines) paths.expect(line.path_hash);
  for (const ClaimStore::LookedUp& known : looked_up_) {
    store_.words.expect_value(known.value_hash);
    facts.expect(known.fact_hash);
  }
  const auto each = [&](auto&& visit) {
    for (const ScannedLine& line : chunk.lines)
      if (line.kind == LineKind::claim) visit(line);
  };
  each([&](const ScannedLine& line) { paths.expect_text(line.path_hash); });
  for (const ClaimStore::LookedUp& known : looked_up_) {
    store_.words.expect_spelling(known.value_hash);
    facts.expect_text(known.fact_hash);
  }
  each([&](const ScannedLine& line) {
    ClaimStore::LookedUp& known = looked_up_[line.index];
    known.article = paths.known_number(chunk.claims[line.index].article.read(held_), line.path_hash);
    if (known.article) sections_.expect(*known.article);
  });
  for (std::size_t i = 0; i < looked_up_.size(); ++i)
    looked_up_[i].fact = facts.number_of(chunk.claims[i].fact.read(held_), looked_up_[i].fact_hash);
}

void StreamReader::spell_values(const ScannedChunk& chunk) {
  values_.clear();
  std::vector<std::size_t> ends;
  for (const ScannedClaim& claim : chunk.claims) {
    ClaimWords::spell_value(claim, values_);
    ends.push_back(values_.size());
  }
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    looked_up_[i].value = std::string_view(values_).substr(begin, ends[i] - begin);
    looked_up_[i].value_hash = TextNumbers::hash_of(looked_up_[i].value);
    begin = ends[i];
  }
}

void StreamReader::read(const ScannedChunk& chunk) {
  if (chunk.chunk.is_too_long) return refuse_line(++lines_before_);
  bytes_read_ += chunk.chunk.size;
  look_up(chunk);
  for (const ScannedLine& scanned : chunk.lines) {
    LineRead line{scanned.text, ++lines_before_, {scanned.offset, scanned.hash, 0, input_}};
    read_line(chunk, scanned, line);
  }
}

Result<void> StreamReader::finish() {
  for (const Waiting& waiting : waiting_) {
    LineRead line{waiting.text, waiting.number, waiting.place};
    ScannedClaim claim;
    if (scan(line.text, claim)) read_waiting(claim, line);
    else read_thoroughly(line, UnknownFact::complains);
  }
  for (const auto& [number, article] : sections_.claims_without_article())
    problems_.push_back({Severity::error, {path_, number, 1},
                         fmt::format("the stream has no record of article \"{}\"", article), ""});
  for (const auto& [number, article] : sections_.unclear_claims())
    problems_.push_back({Severity::error, {path_, number, 1},
                         fmt::format("the stream has two editions of article \"{}\", and this claim may be of either",
                                     article),
                         "name the streams one by one, as in gainsay compare OLD NEW"});
  sections_.part(stream_);
  if (problems_.empty()) return {};
  std::stable_sort(problems_.begin(), problems_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place.line < b.place.line; });
  return Failure(std::move(problems_));
}

void read_all(std::istream& input, const StreamReading& reading, StreamReader& reader) {
  if (reading.threads <= 1) {
    ScannedChunk scanned;
    return read_line_chunks(input, kLongestRecord, [&](LineChunk chunk) {
      scan_chunk(std::move(chunk), scanned);
      reader.read(scanned);
      scanned.chunk = {};
    });
  }
  OrderedWork<ScannedChunk> work(reading.threads, [&](const ScannedChunk& chunk) { reader.read(chunk); });
  read_line_chunks(input, kLongestRecord, [&](LineChunk chunk) {
    const std::size_t bytes = chunk.size;
    work.hand_in([chunk = std::move(chunk)] { return scan_chunk(chunk); }, bytes);
  });
  work.finish();
}

}  // namespace

Result<void> read_stream_rows(std::istream& input, const std::string& path, const StreamReading& reading,
                              StreamRows& stream) {
  StreamReader reader(path, StreamReader::Lines::are_kept, reading, stream);
  read_all(input, reading, reader);
  return reader.finish();
}

Result<void> read_rows_of_file(const std::string& path, const StreamReading& reading, StreamRows& stream) {
  std::ifstream input;
  if (const auto opened = open_to_read(path, input); !opened) return opened;
  std::error_code unknown;
  const bool can_be_read_again = std::filesystem::is_regular_file(path, unknown);
  const auto lines = can_be_read_again ? StreamReader::Lines::stay : StreamReader::Lines::are_kept;
  StreamReader reader(path, lines, reading, stream);
  const std::uintmax_t size = std::filesystem::file_size(path, unknown);
  if (!unknown && can_be_read_again) reader.expect(size);
  read_all(input, reading, reader);
  if (input.bad()) return failure({path}, fmt::format("cannot read: {}", std::generic_category().message(EIO)));
  return reader.finish();
}

}  // namespace gainsay
