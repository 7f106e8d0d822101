using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>The commands of <c>belt</c> with their operands and options.</summary>
internal static class CommandTree
{
    /// <summary>Makes the tree for one call.</summary>
    /// <param name="texts">The language of help and faults.</param>
    /// <param name="terminal">Where commands write.</param>
    public static RootCommand Of(Texts texts, Terminal terminal) => new(texts["Help.Belt"])
    {
        RunCommand.Make(texts, terminal),
        ServeCommand.Make(texts, terminal),
        ClusterCommands.Attach(texts, terminal, resume: false),
        ClusterCommands.Attach(texts, terminal, resume: true),
        ClusterCommands.List(texts, terminal),
        ClusterCommands.Cancel(texts, terminal),
        InspectCommand.Make(texts, terminal),
        DiffCommand.Make(texts, terminal),
        CompareCommand.Make(texts, terminal),
        ExplainCommand.Make(texts, terminal),
        SensitivityCommand.Make(texts, terminal),
        SweepCommand.Make(texts, terminal),
        RerunCommand.Make(texts, terminal),
        CacheCommand.Make(texts, terminal),
        FactsCommand.Make(texts, terminal),
        CalibrateCommand.Make(texts, terminal),
        ValidateCommand.Make(texts, terminal),
        NewCommand.Make(texts, terminal),
        SchemaCommand.Make(texts, terminal),
        ScenariosCommand.Make(texts, terminal),
    };

    /// <summary>The option that chooses the language, for commands that write for people.</summary>
    public static Option<string> Language(Texts texts)
    {
        var language = new Option<string>("--lang")
        {
            Description = texts["Help.Lang"],
            HelpName = "en|zh",
            DefaultValueFactory = _ => Texts.English,
        };
        language.Validators.Add(result =>
        {
            var value = result.GetValueOrDefault<string>();
            if (value is not (Texts.English or Texts.Chinese))
            {
                result.AddError(texts.Format("Fault.OneOf", value ?? "", "en, zh"));
            }
        });
        return language;
    }
}
