// Inside rules/: the members of everything that a compiled rule is made of, for support/binary_form.hpp. Each function
// stops compiling where its structure gets a member more or less.
#pragma once

#include "rules/fact.hpp"
#include "support/binary_form.hpp"

namespace gainsay {

// --- places and times ------------------------------------------------------------------------------------------

auto members(Either<Place> auto& place) {
  auto& [path, line, column] = place;
  return std::tie(path, line, column);
}
auto members(Either<Diagnostic> auto& diagnostic) {
  auto& [severity, place, message, hint] = diagnostic;
  return std::tie(severity, place, message, hint);
}
auto members(Either<Timestamp> auto& time) {
  auto& [text, first, last] = time;
  return std::tie(text, first, last);
}

// --- values ----------------------------------------------------------------------------------------------------

auto members(Either<ValueType> auto& value_type) {
  auto& [type, detail] = value_type;
  return std::tie(type, detail);
}
auto members(Either<Tolerance> auto& tolerance) {
  auto& [kind, amount] = tolerance;
  return std::tie(kind, amount);
}
auto members(Either<Interval> auto& interval) {
  auto& [lo, hi] = interval;
  return std::tie(lo, hi);
}
auto members(Either<DateFields> auto& fields) {
  auto& [year, month, day, weekday] = fields;
  return std::tie(year, month, day, weekday);
}
auto members(Either<DateExtent> auto& extent) {
  auto& [core, outer] = extent;
  return std::tie(core, outer);
}
auto members(Either<FiscalPeriod> auto& period) {
  auto& [year, unit, number] = period;
  return std::tie(year, unit, number);
}
auto members(Either<DateValue> auto& date) {
  auto& [granularity, modifier, reading, fields, extent, alternatives, last_fields, fiscal, zone] = date;
  return std::tie(granularity, modifier, reading, fields, extent, alternatives, last_fields, fiscal, zone);
}
auto members(Either<ClockValue> auto& clock) {
  auto& [stated, outer, hedge, zone] = clock;
  return std::tie(stated, outer, hedge, zone);
}
auto members(Either<AmountValue> auto& amount) {
  auto& [type, role, stated, outer, hedge, range, unit, dimension, as_of] = amount;
  return std::tie(type, role, stated, outer, hedge, range, unit, dimension, as_of);
}
auto members(Either<PersonValue> auto& person) {
  auto& [given, surname, suffix] = person;
  return std::tie(given, surname, suffix);
}
auto members(Either<OrganisationValue> auto& organisation) {
  auto& [name, legal_form, acronym] = organisation;
  return std::tie(name, legal_form, acronym);
}
auto members(Either<PlaceValue> auto& place) {
  auto& [parts] = place;
  return std::tie(parts);
}
auto members(Either<CategoryValue> auto& value) {
  auto& [category, name] = value;
  return std::tie(category, name);
}

// --- patterns --------------------------------------------------------------------------------------------------

auto members(Either<Pattern> auto& pattern) {
  auto& [node, hash, shapes] = pattern;
  return std::tie(node, hash, shapes);
}
auto members(Either<WordPattern> auto& word) {
  auto& [folded, letter_case, exact] = word;
  return std::tie(folded, letter_case, exact);
}
auto members(Either<MarkPattern> auto& pattern) {
  auto& [mark] = pattern;
  return std::tie(mark);
}
auto members(Either<InflectedPattern> auto& word) {
  auto& [lemma, voice, forms, participles, passives] = word;
  return std::tie(lemma, voice, forms, participles, passives);
}
auto members(Either<SequencePattern> auto& sequence) {
  auto& [parts] = sequence;
  return std::tie(parts);
}
auto members(Either<AlternativesPattern> auto& alternatives) {
  auto& [options] = alternatives;
  return std::tie(options);
}
auto members(Either<OptionalPattern> auto& optional) {
  auto& [inner] = optional;
  return std::tie(inner);
}
auto members(Either<SlotPattern> auto& pattern) {
  auto& [slot] = pattern;
  return std::tie(slot);
}
auto members(Either<GapPattern> auto& gap) {
  auto& [most, crosses_commas] = gap;
  return std::tie(most, crosses_commas);
}
auto members(Either<CommaPattern> auto& comma) {
  auto& [written] = comma;
  return std::tie(written);
}
auto members(Either<AsidePattern> auto&) { return std::tuple<>(); }

// --- facts -----------------------------------------------------------------------------------------------------

auto members(Either<SlotDefinition> auto& slot) {
  auto& [name, type, role, optional, granularity] = slot;
  return std::tie(name, type, role, optional, granularity);
}
auto members(Either<Reference> auto& reference) {
  auto& [slot, value, key, source, checked, from, until] = reference;
  return std::tie(slot, value, key, source, checked, from, until);
}
auto members(Either<FactDefinition> auto& fact) {
  auto& [id, question, help, formerly, slots, scope, changes, cardinality, attributed, tolerance, references,
         severity] = fact;
  return std::tie(id, question, help, formerly, slots, scope, changes, cardinality, attributed, tolerance, references,
                  severity);
}
auto members(Either<WordSet> auto& set) { return std::tie(set.words); }
auto members(Either<WrittenWords> auto& words) {
  auto& [own, groups] = words;
  return std::tie(own, groups);
}
auto members(Either<Phrase> auto& phrase) {
  auto& [pattern, text, place, constant, required, needed, written] = phrase;
  return std::tie(pattern, text, place, constant, required, needed, written);
}
auto members(Either<WrittenConditions> auto& conditions) {
  auto& [unless, context, near] = conditions;
  return std::tie(unless, context, near);
}
// Without its examples, for which only those ask who load packs as they are written.
auto members(Either<Fact> auto& fact) {
  auto& [definition, place, sources, phrases, unless, context, near, written, within, policies, examples] = fact;
  return std::tie(definition, place, sources, phrases, unless, context, near, written, within, policies);
}
auto members(Either<Category> auto& category) {
  auto& [name, values, places] = category;
  return std::tie(name, values, places);
}

}  // namespace gainsay
