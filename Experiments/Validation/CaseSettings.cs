namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>The values of all parameters of a case, in the order in which it names them.</summary>
public sealed class CaseSettings
{
    private readonly IReadOnlyList<(CaseParameter Parameter, string Text)> values;

    private CaseSettings(IReadOnlyList<(CaseParameter Parameter, string Text)> values) => this.values = values;

    /// <summary>Name, text and value of every parameter; the value is a number, a text or a list of numbers.</summary>
    public IEnumerable<(string Name, string Text, object Value)> All => values.Select(value => (value.Parameter.Name, value.Text, value.Parameter.ValueOf(value.Text)));

    /// <summary>The parameters that differ from what they are by themselves, as <c>name=value</c>; empty if none does.</summary>
    public string Changes => string.Join(' ', values.Where(value => value.Text != value.Parameter.Default).Select(value => $"{value.Parameter.Name}={value.Text}"));

    /// <summary>Lays settings over the defaults of a case.</summary>
    /// <param name="of">The case.</param>
    /// <param name="settings">Each <c>name=value</c>; the last of a name wins.</param>
    /// <exception cref="CaseFaultException">A setting names no parameter of the case, or no value of it.</exception>
    public static CaseSettings Of(ValidationCase of, IEnumerable<string> settings)
    {
        var texts = of.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var (parameter, text) = Parse(of, setting);
            texts[parameter.Name] = text;
        }

        return new CaseSettings([.. of.Parameters.Select(parameter => (parameter, texts[parameter.Name]))]);
    }

    /// <summary>A number.</summary>
    public double Number(string name) => (double)ValueOf(name);

    /// <summary>A whole number.</summary>
    public int Whole(string name) => (int)(double)ValueOf(name);

    /// <summary>A word.</summary>
    public string Word(string name) => (string)ValueOf(name);

    /// <summary>Numbers.</summary>
    public double[] Numbers(string name) => (double[])ValueOf(name);

    private static (CaseParameter Parameter, string Text) Parse(ValidationCase of, string setting)
    {
        var place = setting.IndexOf('=', StringComparison.Ordinal);
        if (place < 0)
        {
            throw new CaseFaultException(CaseFault.NoValue, setting, [.. of.Parameters.Select(parameter => parameter.Name)]);
        }

        var name = setting[..place].Trim();
        var text = setting[(place + 1)..].Trim();
        var found = of.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            ?? throw new CaseFaultException(CaseFault.UnknownParameter, name, [.. of.Parameters.Select(parameter => parameter.Name)]) { Case = of.Name };
        return found.Takes(text) ? (found, text) : throw new CaseFaultException(CaseFault.OutOfRange, setting, [found.Range]) { Case = of.Name };
    }

    private object ValueOf(string name)
    {
        foreach (var (parameter, text) in values)
        {
            if (parameter.Name == name)
            {
                return parameter.ValueOf(text);
            }
        }

        throw new ArgumentException($"The case has no parameter {name}.", nameof(name));
    }
}
