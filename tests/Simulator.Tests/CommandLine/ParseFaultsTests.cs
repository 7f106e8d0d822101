using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.CommandLine;

public sealed class ParseFaultsTests
{
    [Fact]
    public void No_command_lists_the_commands()
    {
        var belt = Belt.Call();

        Assert.Equal(2, belt.Code);
        Assert.Contains("schema", Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_command_is_refused_with_the_nearest()
        => Refused("shcema: there is no such command, did you mean `schema`?", "shcema");

    [Fact]
    public void A_misspelt_option_is_refused_with_the_nearest()
        => Refused("--lnag: there is no such option, did you mean `--lang`?", "scenarios", "--lnag", "zh");

    [Fact]
    public void A_misspelt_option_with_an_equals_sign_is_refused_too()
        => Refused("--lnag: there is no such option, did you mean `--lang`?", "scenarios", "--lnag=zh");

    [Fact]
    public void An_option_without_its_value_is_refused()
        => Refused("--lang: a value is missing", "scenarios", "--lang");

    [Fact]
    public void An_option_given_twice_is_refused()
        => Refused("--lang: is given more than once", "scenarios", "--lang", "en", "--lang", "zh");

    [Fact]
    public void An_unknown_word_is_refused_with_those_that_are_known()
        => Refused("--lang: `fr` is not known here; give one of en, zh", "scenarios", "--lang", "fr");

    [Fact]
    public void An_operand_too_many_is_refused()
        => Refused("more: is one operand too many", "schema", "more");

    [Fact]
    public void Faults_of_the_command_line_come_in_the_language_it_asks_for()
        => Refused("--lnag：没有这个选项，是否想写 `--lang`？", "scenarios", "--lang", "zh", "--lnag");

    [Theory]
    [InlineData("--help")]
    [InlineData("scenarios", "--help")]
    [InlineData("--version")]
    public void Help_and_version_are_no_faults(params string[] args)
    {
        var belt = Belt.Call(args);

        Assert.Equal((0, ""), (belt.Code, belt.Error));
        Assert.NotEmpty(belt.Out);
    }

    private static void Refused(string start, params string[] args)
    {
        var belt = Belt.Call(args);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.StartsWith(start, Assert.Single(belt.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--name needs --cluster", "--name", "x")]
    [InlineData("--checkpoint-every needs --cluster", "--checkpoint-every", "3")]
    [InlineData("--engine local does not run on a cluster; choose grains or partitions", "--engine", "local", "--cluster", "x")]
    [InlineData("--name: '../x' cannot name a run: 1 to 64 letters, digits, - _ and ., the first a letter or digit", "--cluster", "x", "--name", "../x")]
    public void What_only_a_cluster_has_is_refused_without_one(string fault, params string[] options)
        => Assert.Equal([fault], Belt.Call(["run", "scenario.yaml", .. options]).Faults);
}
