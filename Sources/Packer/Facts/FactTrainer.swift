internal import Facts
internal import FoundationEssentials
internal import TextCore

/// Trains the models of Facts on labelled events, and measures them by leaving
/// one event out.
///
/// FOLDER holds a folder an event; PREDICTIONS gets a file an event for the
/// scorers. The labelled data is other people's text and no part of this
/// repository.
enum FactTrainer {
  /// - Parameter arguments: `train FOLDER SWIFTFILE`, `leave-one-out FOLDER PREDICTIONS`
  ///   or `predict FOLDER PREDICTIONS TRAININGFOLDER`.
  static func run(_ arguments: [String]) throws {
    guard arguments.count > 2, arguments[0] != "predict" || arguments.count > 3 else {
      return print(Packer.usage)
    }
    let (mode, folder, out) = (arguments[0], arguments[1], arguments[2])
    let events = try Trainer.events(in: folder)
    switch mode {
    case "train": try ModelFile.text(Trainer.models(events)).write(toFile: out)
    case "leave-one-out":
      let numbers = Array(events.indices)
      let lines = numbers.parallelMap { number in
        var rest = events
        rest.remove(at: number)
        return Trainer.prediction(events[number], Trainer.models(rest))
      }
      for (event, line) in zip(events, lines) {
        try line.write(toFile: out + "/" + event.id + ".json")
      }
    case "predict":
      let models = Trainer.models(try Trainer.events(in: arguments[3]))
      for event in events {
        try Trainer.prediction(event, models).write(toFile: out + "/" + event.id + ".json")
      }
    default: print(Packer.usage)
    }
  }
}
