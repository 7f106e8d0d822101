using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>
/// Whoever follows docs/tutorial.md sees what it shows. <c>UPDATE_GOLDEN=1 dotnet test --filter FullyQualifiedName~TutorialTests</c> puts
/// present figures in it; where words of the program changed, or what the text says of figures, it is to be read again.
/// </summary>
public sealed class TutorialTests
{
    private static readonly string[] Page = ["docs", "tutorial.md"];

    [Fact]
    public async Task Every_command_of_the_tutorial_prints_what_it_shows()
    {
        var page = new ConsolePage(Repository.TextOf(Page));
        Assert.True(page.Calls.Count >= 6, $"the tutorial has {page.Calls.Count} commands");
        var folder = Directory.CreateTempSubdirectory("belt-tutorial-").FullName;
        try
        {
            Furnish(folder, page);
            foreach (var call in page.Calls)
            {
                var output = await BeltProcess.Lines(folder, call.Arguments);
                if (Repository.UpdatesGolden)
                {
                    page.Show(call, ShownOutput.Anew(page.Shown(call), output));
                }

                ShownOutput.Require($"belt {string.Join(' ', call.Arguments)}", page.Shown(call), output);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            if (Repository.UpdatesGolden)
            {
                await File.WriteAllTextAsync(Repository.PathOf(Page), page.ToString());
            }
        }
    }

    [Fact]
    public void Another_figure_another_order_and_a_line_too_few_are_seen()
    {
        string[] output = ["a 1 of 2", "b 3", "c 4"];

        ShownOutput.Require("belt", ["a 1...", "...", "c 4"], output);
        Assert.ThrowsAny<Exception>(() => ShownOutput.Require("belt", ["a 1 of 3", "..."], output));
        Assert.ThrowsAny<Exception>(() => ShownOutput.Require("belt", ["...", "c 4", "b 3"], output));
        Assert.ThrowsAny<Exception>(() => ShownOutput.Require("belt", ["a 1 of 2", "c 4"], output));
        Assert.ThrowsAny<Exception>(() => ShownOutput.Require("belt", ["a 1 of 2", "b 3"], output));
    }

    [Fact]
    public void New_figures_take_the_place_of_those_with_the_same_words()
        => Assert.Equal(
            ["a 1 of...", "...", "c  -4,000"],
            ShownOutput.Anew(["a 7 of...", "...", "c 12"], ["a 1 of 2", "b 3", "c  -4,000"]));

    // What lies in the reader's folder: the shipped files, and those that the page has them write.
    private static void Furnish(string folder, ConsolePage page)
    {
        Directory.CreateDirectory(Path.Combine(folder, "scenarios"));
        foreach (var file in Repository.ScenarioFiles.Where(file => !file.Contains('/', StringComparison.Ordinal)))
        {
            File.Copy(Repository.PathOf("scenarios", file), Path.Combine(folder, "scenarios", file));
        }

        foreach (var (name, text) in page.Files)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
