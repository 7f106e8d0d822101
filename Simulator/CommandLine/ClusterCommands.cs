using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Clusters;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt attach</c>, <c>resume</c>, <c>list</c> and <c>cancel</c>: runs that live on a cluster.</summary>
internal static class ClusterCommands
{
    /// <summary>Makes the command that follows a run, or the one that lets it go on first.</summary>
    public static Command Attach(Texts texts, Terminal terminal, bool resume)
    {
        var name = resume ? "resume" : "attach";
        var (run, cluster) = (Run(texts), Cluster(texts));
        var folder = new Option<string?>("--out") { HelpName = "DIR", Description = texts["Help.Attach.out"] };
        var force = new Option<bool>("--force") { Description = texts["Help.Run.force"] };
        var quiet = new Option<bool>("--quiet") { Description = texts["Help.Run.quiet"] };
        var command = new Command(name, texts[resume ? "Help.Resume" : "Help.Attach"]) { run, cluster, folder, force, quiet, CommandTree.Language(texts) };
        command.SetAction(parsed => new AttachJob(terminal, texts).Do(
            new AttachArguments
            {
                Run = parsed.GetRequiredValue(run),
                ClusterFile = parsed.GetRequiredValue(cluster),
                Out = parsed.GetValue(folder),
                Force = parsed.GetValue(force),
                Quiet = parsed.GetValue(quiet),
            },
            resume));
        return command;
    }

    /// <summary>Makes the command that lists runs.</summary>
    public static Command List(Texts texts, Terminal terminal)
    {
        var cluster = Cluster(texts);
        var command = new Command("list", texts["Help.List"]) { cluster, CommandTree.Language(texts) };
        command.SetAction(parsed => new ListJob(terminal, texts).Do(parsed.GetRequiredValue(cluster)));
        return command;
    }

    /// <summary>Makes the command that ends a run.</summary>
    public static Command Cancel(Texts texts, Terminal terminal)
    {
        var (run, cluster) = (Run(texts), Cluster(texts));
        var command = new Command("cancel", texts["Help.Cancel"]) { run, cluster, CommandTree.Language(texts) };
        command.SetAction(parsed => new CancelJob(terminal, texts).Do(parsed.GetRequiredValue(cluster), parsed.GetRequiredValue(run)));
        return command;
    }

    private static Argument<string> Run(Texts texts) => new("RUN") { Description = texts["Help.Cluster.Run"] };

    private static Option<string> Cluster(Texts texts)
        => new("--cluster") { HelpName = "FILE", Description = texts["Help.Cluster.cluster"], Required = true };
}
