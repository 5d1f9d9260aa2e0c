#include "CMustache.h"

#include <cstdlib>
#include <cstring>
#include <kainjow/mustache.hpp>
#include <string>
#include <utility>
#include <vector>

// The C face of a C++ template engine: one call in, one text out, and no
// exception leaves this file.

namespace {

using Data = kainjow::mustache::data;

/// Looks names up from the innermost open section outwards. The engine's own
/// context splits every name at its dots first, which no template here needs.
class Context final : public kainjow::mustache::basic_context<std::string> {
 public:
  explicit Context(const Data *root) { push(root); }
  void push(const Data *data) override { open_.push_back(data); }
  void pop() override { open_.pop_back(); }
  const Data *get(const std::string &name) const override {
    if (name == ".") return open_.back();
    for (auto each = open_.rbegin(); each != open_.rend(); ++each) {
      if (!(*each)->is_object()) continue;
      if (const Data *found = (*each)->get(name)) return found;
    }
    return nullptr;
  }
  const Data *get_partial(const std::string &) const override { return nullptr; }

 private:
  std::vector<const Data *> open_;
};

/// Reads the entries that the header describes.
class Reader {
 public:
  Reader(const uint8_t *bytes, size_t size) : next_(bytes), end_(bytes + size) {}

  /// Fills the open object up to its end; false when malformed. Values are
  /// made empty where they belong and filled there: the engine's setters copy.
  bool read(Data &into, int depth) {
    while (next_ != end_) {
      const uint8_t operation = *next_++;
      if (operation == 'e') return depth > 0;
      std::string name;
      if (depth > 16 || !text(name)) return false;
      switch (operation) {
        case 's': {
          std::string content;
          if (!text(content)) return false;
          into.set(name, Data(content));
          break;
        }
        case 't': into.set(name, Data(true)); break;
        case 'o':
          into.set(name, Data(Data::type::object));
          if (!read(*const_cast<Data *>(into.get(name)), depth + 1)) return false;
          break;
        case 'l':
          into.set(name, Data(Data::type::list));
          if (!items(*const_cast<Data *>(into.get(name)), depth)) return false;
          break;
        default: return false;
      }
    }
    return depth == 0;
  }

 private:
  bool items(Data &list, int depth) {
    size_t count = 0;
    if (!number(count) || count > size_t(end_ - next_)) return false;
    for (size_t each = 0; each < count; ++each) list.push_back(Data(Data::type::object));
    for (const Data &item : list.list_value()) {
      if (!read(const_cast<Data &>(item), depth + 1)) return false;
    }
    return true;
  }

  bool number(size_t &into) {
    if (end_ - next_ < 4) return false;
    into = size_t(next_[0]) | size_t(next_[1]) << 8 | size_t(next_[2]) << 16
        | size_t(next_[3]) << 24;
    next_ += 4;
    return true;
  }

  bool text(std::string &into) {
    size_t size = 0;
    if (!number(size) || size_t(end_ - next_) < size) return false;
    into.assign(reinterpret_cast<const char *>(next_), size);
    next_ += size;
    return true;
  }

  const uint8_t *next_;
  const uint8_t *end_;
};

}  // namespace

char *cmustache_render(
    const uint8_t *page, size_t page_size, const uint8_t *data, size_t data_size, size_t *size) {
  try {
    Data root;
    if (!Reader(data, data_size).read(root, 0)) return nullptr;
    kainjow::mustache::mustache engine(
        std::string(reinterpret_cast<const char *>(page), page_size));
    if (!engine.is_valid()) return nullptr;
    Context context(&root);
    const std::string text = engine.render(context);
    if (!engine.is_valid()) return nullptr;
    char *copy = static_cast<char *>(std::malloc(text.size() + 1));
    if (copy == nullptr) return nullptr;
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = 0;
    *size = text.size();
    return copy;
  } catch (...) {
    return nullptr;
  }
}

void cmustache_free(char *text) { std::free(text); }
