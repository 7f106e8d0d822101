using OrleansIndustrialBelt.Silo.Settings;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

public sealed class OperationsTests
{
    [Fact]
    public void Every_setting_of_a_silo_is_in_the_table_with_its_default()
    {
        var page = Repository.TextOf("docs", "operations.md");

        Assert.All(Rows("", new SiloSettings()), row => Assert.Contains($"\n| `{row.Key}` | {row.Default}".TrimEnd() + " |", page, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Key, string Default)> Rows(string path, object settings)
        => settings.GetType().GetProperties().SelectMany(property =>
        {
            var key = path + char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            var value = property.GetValue(settings)!;
            return value.GetType().IsClass && value is not string
                ? Rows(key + ":", value)
                : [(key, value is bool flag ? (flag ? "true" : "false") : FormattableString.Invariant($"{value}"))];
        });
}
