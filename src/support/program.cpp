#include "support/program.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

extern char** environ;

namespace gainsay {
namespace {

// What the new program finds on its first three descriptors.
class Streams {
 public:
  explicit Streams(int output) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  ~Streams() { posix_spawn_file_actions_destroy(&actions_); }
  Streams(const Streams&) = delete;
  Streams& operator=(const Streams&) = delete;

  const posix_spawn_file_actions_t* actions() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

std::string all_of(int descriptor) {
  std::string bytes;
  char piece[1 << 16];
  for (;;) {
    const ssize_t count = read(descriptor, piece, sizeof piece);
    if (count > 0) bytes.append(piece, static_cast<std::size_t>(count));
    else if (count == 0 || errno != EINTR) return bytes;
  }
}

int exit_code_of(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Result<ProgramRun> run_program(const std::vector<std::string>& command) {
  int ends[2];
  const auto cannot_run = [&](int error) {
    return failure({command.front()}, std::string("cannot be run: ") + std::strerror(error));
  };
  if (pipe2(ends, O_CLOEXEC) != 0) return cannot_run(errno);
  std::vector<char*> arguments;
  for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  pid_t child = 0;
  const int error = posix_spawnp(&child, arguments[0], Streams(ends[1]).actions(), nullptr, arguments.data(), environ);
  close(ends[1]);
  ProgramRun run;
  if (error == 0) {
    run.output = all_of(ends[0]);
    run.exit_code = exit_code_of(child);
  }
  close(ends[0]);
  if (error != 0) return cannot_run(error);
  return run;
}

}  // namespace gainsay
