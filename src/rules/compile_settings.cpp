// How the claims of a fact are compared: scope, changes, cardinality, attribution, tolerance, severity.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "rules/compile_fact.hpp"
#include "rules/verdict_names.hpp"

namespace gainsay {

namespace {

template <class Enum>
void set_named(const std::optional<LocatedText>& written, std::initializer_list<Enum> values, std::string_view what,
               Enum& target, Diagnostics& errors) {
  if (!written) return;
  if (const auto value = find_named(values, *written, what, errors)) target = *value;
}

// One that does not exist was reported where it stands, and says nothing of what its values are.
bool is_unknown(const ValueType& type, CompileContext& context) {
  return type.type == Type::category && !context.vocabulary.type(context.pack, type.detail);
}

// The first answer whose type has no order, or null.
const SlotDefinition* unordered_answer(const FactDefinition& definition, CompileContext& context) {
  for (const SlotDefinition& slot : definition.slots)
    if (slot.role == SlotDefinition::Role::answer && !is_ordered(slot.type.type) && !is_unknown(slot.type, context))
      return &slot;
  return nullptr;
}

void check_changes(const FactFragment& written, const FactDefinition& definition, CompileContext& context) {
  if (definition.changes != Changes::grows && definition.changes != Changes::shrinks) return;
  if (const SlotDefinition* slot = unordered_answer(definition, context))
    add_error(context.errors, written.changes->place,
              in_quotes(written.changes->text) + " needs a type with an order, and " +
                  in_quotes(describe(slot->type)) + " has none",
              "use never or any");
}

// --- tolerance ---------------------------------------------------------------------------------------------

constexpr std::string_view kTolerances = "write exact, 5%, 0.3, 2 days or 3 hours";

// How many days a unit of time has; 0 for a word that is none.
double days_of(std::string_view unit) {
  if (unit.ends_with('s')) unit.remove_suffix(1);
  if (unit == "minute") return 1.0 / (24 * 60);
  if (unit == "hour") return 1.0 / 24;
  if (unit == "day") return 1;
  return unit == "week" ? 7 : 0;
}

// "exact", "5%", "0.3", "2 days", "1 week", "3 hours".
std::optional<Tolerance> read_tolerance(std::string_view text) {
  if (text == "exact") return Tolerance{};
  Tolerance tolerance;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tolerance.amount);
  if (error != std::errc() || !std::isfinite(tolerance.amount) || tolerance.amount < 0) return std::nullopt;
  std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  if (unit.empty())
    tolerance.kind = Tolerance::Kind::absolute;
  else if (unit == "%" || unit == "percent")
    tolerance.kind = Tolerance::Kind::percent;
  else if (const double days = days_of(unit); days > 0)
    tolerance = {Tolerance::Kind::days, tolerance.amount * days};
  else
    return std::nullopt;
  return tolerance;
}

bool fits(Type type, Tolerance::Kind kind) {
  switch (kind) {
    case Tolerance::Kind::exact: return true;
    case Tolerance::Kind::days: return type == Type::date || type == Type::age;
    case Tolerance::Kind::absolute:
    case Tolerance::Kind::percent: return is_ordered(type) && type != Type::date;
  }
  return false;
}

std::string fitting_tolerance(Type type) {
  if (type == Type::date) return "write it in days or hours";
  return is_ordered(type) ? "write 5% or 0.3" : "leave it out";
}

void set_tolerance(const FactFragment& written, FactDefinition& definition, CompileContext& context) {
  if (!written.tolerance) return;
  Diagnostics& errors = context.errors;
  const auto& [text, place] = *written.tolerance;
  const auto tolerance = read_tolerance(text);
  if (!tolerance) {
    add_error(errors, place, in_quotes(text) + " is no tolerance", std::string(kTolerances));
    return;
  }
  definition.tolerance = *tolerance;
  for (const SlotDefinition& slot : definition.slots) {
    if (slot.role != SlotDefinition::Role::answer || fits(slot.type.type, tolerance->kind) || is_unknown(slot.type, context))
      continue;
    add_error(errors, place,
              "a tolerance of " + in_quotes(text) + " does not fit the type " + in_quotes(describe(slot.type)),
              fitting_tolerance(slot.type.type));
    return;
  }
}

// --- severity ----------------------------------------------------------------------------------------------

std::optional<Severity> read_severity(const LocatedText& level, Diagnostics& errors) {
  return find_named({Severity::error, Severity::warning, Severity::note, Severity::off}, level, "severity", errors);
}

void set_severity(const FactFragment& written, FactDefinition& definition, Diagnostics& errors) {
  if (written.severity)
    if (const auto level = read_severity(*written.severity, errors)) definition.severity["*"] = *level;
  for (const auto& [verdict, level] : written.severities) {
    check_verdict_name(verdict, errors);
    if (const auto known = read_severity(level, errors)) definition.severity[verdict.text] = *known;
  }
}

// --- earlier names -----------------------------------------------------------------------------------------

void set_former_ids(const FactFragment& written, FactDefinition& definition, Diagnostics& errors) {
  for (const LocatedText& former : written.formerly) {
    auto& known = definition.formerly;
    if (former.text == definition.id)
      add_error(errors, former.place, "the fact is named " + in_quotes(former.text) + " still", "leave it out");
    else if (std::find(known.begin(), known.end(), former.text) != known.end())
      add_error(errors, former.place, "the earlier name " + in_quotes(former.text) + " stands here twice");
    else
      known.push_back(former.text);
  }
}

}  // namespace

void check_verdict_name(const LocatedText& verdict, Diagnostics& errors) {
  std::vector<std::string> known;
  for (const std::string_view name : verdict_names()) {
    if (name == verdict.text) return;
    known.emplace_back(name);
  }
  add_error(errors, verdict.place, in_quotes(verdict.text) + " is no verdict", suggestion(verdict.text, known));
}

void compile_settings(const FactFragment& written, FactDefinition& definition, CompileContext& context) {
  Diagnostics& errors = context.errors;
  set_named(written.scope, {Scope::corpus, Scope::story, Scope::article}, "scope", definition.scope, errors);
  set_named(written.changes, {Changes::never, Changes::grows, Changes::shrinks, Changes::any}, "kind of change",
            definition.changes, errors);
  set_named(written.cardinality, {Cardinality::one, Cardinality::usually_one, Cardinality::many}, "cardinality",
            definition.cardinality, errors);
  set_named(written.attributed, {Attributed::separate, Attributed::together}, "way of attribution",
            definition.attributed, errors);
  check_changes(written, definition, context);
  set_tolerance(written, definition, context);
  set_severity(written, definition, errors);
  set_former_ids(written, definition, errors);
}

}  // namespace gainsay
