#include "compare/scanned_lines.hpp"

#include "support/utf8.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kArticleBeginning = R"({"schema":"gainsay.article/1",)";
constexpr std::string_view kFactBeginning = R"({"schema":"gainsay.fact/1",)";
constexpr std::string_view kClaimBeginning = R"({"schema":"gainsay.claim/1",)";

void scan_mark(LineScanner& scanner, Span& mark) {
  scanner.expect(",\"mark\":[");
  mark.begin = scanner.offset();
  scanner.expect(",");
  mark.end = scanner.offset();
  scanner.expect("]");
  if (mark.begin > mark.end) scanner.refuse();
}

void scan_place(LineScanner& scanner, ScannedClaim& claim) {
  scanner.expect(",\"article\":");
  claim.article = scanner.text();
  scanner.expect(",\"line\":");
  claim.line = scanner.count();
  scanner.expect(",\"column\":");
  claim.column = scanner.count();
  scanner.expect(",\"end_line\":");
  claim.end_line = scanner.count();
  scanner.expect(",\"end_column\":");
  claim.end_column = scanner.count();
  scanner.expect(",\"begin\":");
  claim.span.begin = scanner.offset();
  scanner.expect(",\"end\":");
  claim.span.end = scanner.offset();
  scanner.expect(",\"text\":");
  claim.text = scanner.text_or_null();
  scanner.expect(",\"sentence\":");
  claim.sentence = scanner.text_or_null();
  scanner.expect(",\"sentence_begin\":");
  claim.sentence_begin = scanner.offset();
  scan_mark(scanner, claim.mark);
  scanner.expect(",\"line_hash\":");
  claim.line_hash = scanner.text();
  scanner.expect(",\"phrase\":");
  claim.phrase = scanner.text();
}

void scan_value(LineScanner& scanner, ScannedClaim& claim) {
  scanner.expect(",\"type\":");
  claim.type = scanner.text();
  scanner.expect(",\"value\":");
  claim.value = scanner.text();
  scanner.expect(",\"lo\":");
  scanner.derived();
  scanner.expect(",\"hi\":");
  scanner.derived();
  scanner.expect(",\"outer_lo\":");
  scanner.derived();
  scanner.expect(",\"outer_hi\":");
  scanner.derived();
  scanner.expect(",\"unit\":");
  scanner.derived();
  scanner.expect(",\"hedge\":");
  scanner.derived();
  scanner.expect(",\"granularity\":");
  claim.granularity = scanner.text_or_null();
}

void scan_marks(LineScanner& scanner, ScannedClaim& claim) {
  scanner.expect(",\"scope_words\":");
  claim.scope_words = scanner.texts();
  scanner.expect(",\"speaker\":");
  claim.speaker = scanner.text_or_null();
  scanner.expect(",\"quoted\":");
  claim.quoted = scanner.flag();
  scanner.expect(",\"polarity\":");
  claim.polarity = scanner.one_of(Polarity::denied);
  scanner.expect(",\"certainty\":");
  claim.certainty = scanner.one_of(Certainty::conditional);
  scanner.expect(",\"correction\":");
  claim.correction = scanner.flag();
  scanner.expect(",\"guessed\":");
  claim.guessed = scanner.flag();
  scanner.expect(",\"suppressed\":");
  claim.suppressed = scanner.text_or_null();
  scanner.expect(",\"as_of\":");
  claim.as_of = scanner.text_or_null();
  scanner.expect(",\"zone\":");
  claim.zone = scanner.one_of(Zone::text);
  scanner.expect(",\"assumptions\":");
  claim.assumptions = scanner.texts();
  scanner.expect(",\"alternatives\":");
  claim.alternatives = scanner.texts();
}

}  // namespace

bool scan(std::string_view line, ScannedClaim& claim) {
  LineScanner scanner(line);
  scanner.expect("{\"schema\":\"gainsay.claim/1\",\"fact\":");
  claim.fact = scanner.text();
  scanner.expect(",\"slot\":");
  claim.slot = scanner.text();
  scanner.expect(",\"key\":");
  claim.key = scanner.members();
  scan_place(scanner, claim);
  scan_value(scanner, claim);
  scan_marks(scanner, claim);
  scanner.expect("}");
  return scanner.is_whole() && is_utf8(line);
}

bool scan(std::string_view line, ScannedArticle& article) {
  LineScanner scanner(line);
  scanner.expect("{\"schema\":\"gainsay.article/1\",\"article\":");
  article.path = scanner.text();
  scanner.expect(",\"id\":");
  article.id = scanner.text_or_null();
  scanner.expect(",\"source\":");
  article.source = scanner.text_or_null();
  scanner.expect(",\"title\":");
  article.title = scanner.text_or_null();
  scanner.expect(",\"url\":");
  article.url = scanner.text_or_null();
  scanner.expect(",\"published\":");
  article.published = scanner.text_or_null();
  scanner.expect(",\"published_origin\":");
  article.published_origin = scanner.one_of(PublishedOrigin::option);
  scanner.expect(",\"updated\":");
  article.updated = scanner.text_or_null();
  scanner.expect(",\"status\":");
  article.status = scanner.text_or_null();
  scanner.expect(",\"embargo\":");
  article.embargo = scanner.text_or_null();
  scanner.expect(",\"story\":");
  article.story = scanner.text_or_null();
  scanner.expect(",\"content_hash\":");
  article.content_hash = scanner.text_or_null();
  scanner.expect(",\"signature\":");
  article.signature = scanner.text_or_null();
  scanner.expect(",\"unset_keys\":");
  article.unset_keys = scanner.count();
  scanner.expect(",\"problems\":[]}");
  return scanner.is_whole() && is_utf8(line);
}

LineKind kind_of_line(std::string_view line) {
  if (line.starts_with(kClaimBeginning)) return LineKind::claim;
  if (line.starts_with(kArticleBeginning)) return LineKind::article;
  return line.starts_with(kFactBeginning) ? LineKind::fact : LineKind::other;
}

}  // namespace gainsay
