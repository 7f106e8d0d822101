using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

/// <summary>Faults of keys and values against the option classes.</summary>
public sealed class ValueFaultTests
{
    private const string Days = "a whole number from 1 to 3650 (days)";
    private const string Lag = "a number from 0 to 10 (hours)";
    private const string Policies = "one of traditional, market, semi-planned";

    [Theory]
    [InlineData("policy: Market", "2:9: policy: `Market` is not known here (did you mean `market`?); give " + Policies)]
    [InlineData("policy: zzz", "2:9: policy: `zzz` is not known here; give " + Policies)]
    [InlineData("policy: [a]", "2:9: policy: is a list; give " + Policies)]
    [InlineData("lag: abc", "2:6: lag: `abc` is not a number; give " + Lag)]
    [InlineData("lag: '1'", "2:6: lag: `1` is text in quotes, not a number; give " + Lag)]
    [InlineData("lag: 1_000", "2:6: lag: `1_000` is not a number; give " + Lag)]
    [InlineData("lag: 0x10", "2:6: lag: `0x10` is not a number; give " + Lag)]
    [InlineData("lag: 1,5", "2:6: lag: `1,5` is not a number; give " + Lag)]
    [InlineData("lag: NaN", "2:6: lag: `NaN` is not a number; give " + Lag)]
    [InlineData("lag: .nan", "2:6: lag: `.nan` is not a finite number; give " + Lag)]
    [InlineData("lag: -.inf", "2:6: lag: `-.inf` is not a finite number; give " + Lag)]
    [InlineData("lag: 1e999", "2:6: lag: `1e999` is not a finite number; give " + Lag)]
    [InlineData("lag: 10.0001", "2:6: lag: `10.0001` is out of range; give " + Lag)]
    [InlineData("lag: {a: 1}", "2:6: lag: is a map; give " + Lag)]
    [InlineData("lag:", "2:5: lag: has no value; give " + Lag)]
    [InlineData("intensity: 2", "2:12: intensity: `2` is out of range; give a number from 0 to 1 (share)")]
    [InlineData("learns: yes", "2:9: learns: `yes` is neither true nor false; give true or false")]
    [InlineData("learns: 'true'", "2:9: learns: `true` is text in quotes, not a truth value; give true or false")]
    [InlineData("run: 5", "2:6: run: is the single value `5`; give a map with keys such as days, warmupDays, seed, start, small")]
    [InlineData("run: {days: 1.5}", "2:13: run.days: `1.5` is not a whole number; give " + Days)]
    [InlineData("run: {days: 100.000000000000000000001}", "2:13: run.days: `100.000000000000000000001` is not a whole number; give " + Days)]
    [InlineData("run: {days: 1e30}", "2:13: run.days: `1e30` is out of range; give " + Days)]
    [InlineData("run: {seed: -1}", "2:13: run.seed: `-1` is out of range; give a whole number from 0 to 18446744073709551615")]
    [InlineData("run: {seed: 18446744073709551616}", "2:13: run.seed: `18446744073709551616` is out of range; give a whole number from 0 to 18446744073709551615")]
    [InlineData("hours: 5", "2:8: hours: is the single value `5`; give a list, each item a whole number from 1 to 24, or {file: name.csv}")]
    [InlineData("hours: [1, 25]", "2:12: hours.1: `25` is out of range; give a whole number from 1 to 24")]
    [InlineData("weights: {a: b}", "2:14: weights.a: `b` is not a number; give a number")]
    [InlineData("weights: [a]", "2:10: weights: is a list; give a map from names to values, each a number")]
    [InlineData("classes: {traditional: 1}", "2:24: classes.traditional: is the single value `1`; give a map with keys such as lines, leadTime")]
    [InlineData("qqqq: 1", "2:1: qqqq: unknown key; valid here: name, run, policy, learns, lag, intensity, followers, hours, weights, classes, factories")]
    [InlineData("run:\n  dasy: 1", "3:3: run.dasy: unknown key; did you mean `days`?")]
    [InlineData("factories: [{id: a}, {id: a}]", "2:27: factories.1.id: the id `a` is taken; give another")]
    [InlineData("factories: [{id: a, class: zz}]", "2:28: factories.0.class: no class `zz`; give one of flexible, traditional")]
    [InlineData("factories: {files: a.csv}", "2:12: factories: is a map; give a list of maps, or {file: name.csv}")]
    public void A_faulty_value_is_told_with_what_would_be_right(string line, string expected) =>
        Assert.Equal("s.yaml:" + expected, Sample.Fault("name: x\n" + line));

    [Theory]
    [InlineData("abc", "2:12: followers: `abc` is not a number; give a number of 0 or more (people)")]
    [InlineData("-1", "2:12: followers: `-1` is out of range; give a number of 0 or more (people)")]
    [InlineData("[1]", "2:12: followers: is not a distribution; give a number of 0 or more (people) or a distribution such as {uniform: {from: 1, to: 2}}")]
    [InlineData("{min: 1}", "2:12: followers: names no distribution; give one of uniform, normal, lognormal, pareto, choice")]
    [InlineData("{lognorml: {}}", "2:13: followers.lognorml: unknown distribution (did you mean `lognormal`?); give one of uniform, normal, lognormal, pareto, choice")]
    [InlineData("{lognormal: {median: 0, logSd: 1}}", "2:24: followers.lognormal: `median` must be above 0")]
    [InlineData("{lognormal: {median: 1}}", "2:24: followers.lognormal.logSd: is missing; give a number")]
    [InlineData("{lognormal: {median: 1, logSd: 1, x: 1}}", "2:46: followers.lognormal.x: unknown key; valid here: median, logSd")]
    [InlineData("{lognormal: 5}", "2:24: followers.lognormal: is not a map; give {median: ..., logSd: ...}")]
    [InlineData("{uniform: {from: 1, to: 2}, choice: [1]}", "2:40: followers.choice: a second form beside uniform; give one of them")]
    [InlineData("{uniform: {from: 3, to: 2}}", "2:22: followers.uniform: `from` lies above `to`; give the smaller number first")]
    [InlineData("{uniform: {from: 1, to: 2}, min: 2, max: 1}", "2:22: followers.uniform: `min` lies above `max`; swap them")]
    [InlineData("{normal: {mean: 3, sd: 2}}", "2:12: followers: may draw from -Infinity to Infinity; keep to numbers of 0 or more (people), by `min` and `max` if need be")]
    [InlineData("{choice: []}", "2:21: followers.choice: `choice` takes a list of 1 to 10000 numbers")]
    [InlineData("{choice: [1, .inf]}", "2:25: followers.choice.1: `.inf` is not a finite number; give a number")]
    [InlineData("{choice: 4}", "2:21: followers.choice: is not a list; give numbers such as [1, 2, 3]")]
    public void A_faulty_distribution_is_told_with_what_would_be_right(string value, string expected) =>
        Assert.Equal("s.yaml:" + expected, Sample.Fault("name: x\nfollowers: " + value));

    [Fact]
    public void What_the_user_wrote_is_shown_on_one_line_and_cut() => Assert.Equal(
        $"s.yaml:2:9: policy: `a?b{new string('c', 57)}...` is not known here; give {Policies}",
        Sample.Fault($"name: x\npolicy: |-\n  a\n  b{new string('c', 200)}"));
}
