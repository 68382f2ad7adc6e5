// Work on several threads whose results arrive in the order in which it was handed in.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace gainsay {

// How many threads a run takes where nobody says: those that the machine has.
inline std::size_t usual_threads() {
  const unsigned known = std::thread::hardware_concurrency();
  return known == 0 ? 1 : known;
}

// `take` is called by whoever hands work in and by finish(), in that order, never on another thread. Only a few results,
// and few bytes, wait at a time, so that memory stays bounded however much is handed in. With one thread nothing runs elsewhere.
// What a piece of work throws is thrown by the call that would take its result.
template <class Result>
class OrderedWork {
 public:
  using Task = std::function<Result()>;

  OrderedWork(std::size_t threads, std::function<void(Result)> take) : take_(std::move(take)) {
    if (threads <= 1) return;
    most_waiting_ = threads * kWaitingAThread;
    most_bytes_ = threads * kBytesAThread;
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this](std::stop_token stop) { work(stop); });
  }

  OrderedWork(const OrderedWork&) = delete;
  OrderedWork& operator=(const OrderedWork&) = delete;

  // `bytes` is how many the task holds until its result is taken.
  void hand_in(Task task, std::size_t bytes = 0) {
    if (threads_.empty()) return take_(task());
    while (results_.size() >= most_waiting_ || (!results_.empty() && bytes_waiting_ + bytes > most_bytes_)) take_first();
    std::packaged_task<Result()> packaged(std::move(task));
    wait_for(packaged.get_future(), bytes);
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::move(packaged));
    }
    some_.notify_one();
  }

  // What is known without any work takes its place in the order.
  void hand_in_done(Result result) {
    while (!results_.empty() && is_there(results_.front())) take_first();
    if (results_.empty()) return take_(std::move(result));
    while (results_.size() >= most_waiting_) take_first();
    std::promise<Result> done;
    done.set_value(std::move(result));
    wait_for(done.get_future(), 0);
  }

  // Takes all results that are still out.
  void finish() {
    while (!results_.empty()) take_first();
  }

 private:
  static constexpr std::size_t kWaitingAThread = 16;
  static constexpr std::size_t kBytesAThread = std::size_t{1} << 20;

  struct Waiting {
    std::future<Result> result;
    std::size_t bytes = 0;
  };

  static bool is_there(const Waiting& waiting) {
    return waiting.result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
  }

  void wait_for(std::future<Result> result, std::size_t bytes) {
    results_.push_back({std::move(result), bytes});
    bytes_waiting_ += bytes;
  }

  void take_first() {
    Result result = results_.front().result.get();
    bytes_waiting_ -= results_.front().bytes;
    results_.pop_front();
    take_(std::move(result));
  }

  void work(std::stop_token stop) {
    while (true) {
      std::unique_lock lock(mutex_);
      if (!some_.wait(lock, stop, [this] { return !tasks_.empty(); })) return;
      std::packaged_task<Result()> task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
  }

  std::function<void(Result)> take_;
  std::size_t most_waiting_ = 0, most_bytes_ = 0, bytes_waiting_ = 0;
  std::deque<Waiting> results_;  // in order; of those who hand in
  std::mutex mutex_;
  std::condition_variable_any some_;
  std::deque<std::packaged_task<Result()>> tasks_;  // under the mutex
  std::vector<std::jthread> threads_;               // last, so that they end first
};

}  // namespace gainsay
