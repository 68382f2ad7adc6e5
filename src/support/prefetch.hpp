// Memory is slow where a great many things lie in no order: who knows what comes next has it fetched meanwhile.
#pragma once

namespace gainsay {

template <class Thing>
void prefetch(const Thing* thing) {
#if defined(__GNUC__)
  __builtin_prefetch(thing);
#else
  (void)thing;
#endif
}

}  // namespace gainsay
