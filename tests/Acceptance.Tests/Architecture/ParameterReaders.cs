using System.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>
/// Which parameters feed which mechanism, read off the compiled model: a type that calls the getter of an option reads it, also
/// where a method of the option class stands between.
/// </summary>
internal sealed class ParameterReaders : IDisposable
{
    private const string Ending = "Options";
    private const string Root = "OrleansIndustrialBelt.Model.";

    // What reads every option because it reads, checks or writes scenarios as a whole is no mechanism.
    private static readonly string[] NoMechanism = ["Scenarios.Reading", "Scenarios.Writing", "Scenarios.Shapes", "Scenarios.Attributes", "Results"];

    private readonly AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(typeof(ScenarioOptions).Assembly.Location);
    private readonly Dictionary<string, HashSet<string>> readBy = new(StringComparer.Ordinal);

    /// <summary>Reads the assembly.</summary>
    public ParameterReaders()
    {
        foreach (var type in assembly.MainModule.GetTypes().Where(type => IsMechanism(Outermost(type))))
        {
            foreach (var option in type.Methods.SelectMany(method => Read(method, [])))
            {
                Of(Outermost(type).FullName[Root.Length..]).Add(option);
            }
        }
    }

    /// <summary>All parameters: what can be set of option classes and holds a value, not further options.</summary>
    public IEnumerable<string> Parameters => assembly.MainModule.Types.Where(IsOptions)
        .SelectMany(type => type.Properties.Where(IsParameter).Select(NameOf))
        .Order(StringComparer.Ordinal);

    /// <summary>Parameters that no mechanism reads.</summary>
    public IEnumerable<string> Idle => Parameters.Except(readBy.Values.SelectMany(names => names), StringComparer.Ordinal);

    /// <summary>The table: a row per mechanism with the parameters it reads.</summary>
    public string Table()
    {
        var text = new StringBuilder("| mechanism | reads |\n|---|---|\n");
        foreach (var (mechanism, options) in readBy.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var groups = options.GroupBy(option => option.Split('.')[0], option => option.Split('.')[1], StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal);
            text.Append("| ").Append(mechanism).Append(" | ")
                .AppendJoin("; ", groups.Select(group => $"{group.Key}: {string.Join(", ", group.Order(StringComparer.Ordinal).Select(name => $"`{name}`"))}"))
                .Append(" |\n");
        }

        return text.ToString();
    }

    public void Dispose() => assembly.Dispose();

    private HashSet<string> Of(string mechanism)
        => readBy.TryGetValue(mechanism, out var known) ? known : readBy[mechanism] = new HashSet<string>(StringComparer.Ordinal);

    // The options that a method reads, with those that methods of option classes read for it.
    private static IEnumerable<string> Read(MethodDefinition method, HashSet<string> seen)
    {
        var calls = method.HasBody
            ? method.Body.Instructions.Where(step => step.OpCode.Code is Code.Call or Code.Callvirt or Code.Ldftn).Select(step => step.Operand).OfType<MethodReference>()
            : [];
        foreach (var called in calls.Where(called => IsOptions(called.DeclaringType)).Select(called => called.Resolve()).OfType<MethodDefinition>())
        {
            if (PropertyOf(called) is { } property)
            {
                if (IsParameter(property))
                {
                    yield return NameOf(property);
                }
            }
            else if (!called.IsSetter && !called.IsConstructor && seen.Add(called.FullName))
            {
                foreach (var behind in Read(called, seen))
                {
                    yield return behind;
                }
            }
        }
    }

    private static PropertyDefinition? PropertyOf(MethodDefinition method)
        => method.IsGetter ? method.DeclaringType.Properties.FirstOrDefault(property => property.GetMethod == method && property.SetMethod?.IsPublic == true) : null;

    private static bool IsParameter(PropertyDefinition property)
        => property.SetMethod?.IsPublic == true
            && !IsOptions(property.PropertyType)
            && !(property.PropertyType is GenericInstanceType { GenericArguments: var arguments } && arguments.Any(IsOptions));

    private static bool IsMechanism(TypeDefinition type)
        => type.Namespace.StartsWith(Root, StringComparison.Ordinal)
            && !NoMechanism.Contains(type.Namespace[Root.Length..])
            && !(type.Namespace == Root + "Scenarios" && (IsOptions(type) || type.Name.EndsWith("Rules", StringComparison.Ordinal)));

    private static bool IsOptions(TypeReference type)
        => type.Namespace == Root + "Scenarios" && type.Name.EndsWith(Ending, StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static string NameOf(PropertyDefinition property)
        => $"{property.DeclaringType.Name[..^Ending.Length]}.{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
}
