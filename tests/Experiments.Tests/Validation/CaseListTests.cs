using System.Reflection;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Tests.Reports.Words;
using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Words;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation;

/// <summary>What every case owes, whatever it is about.</summary>
public sealed class CaseListTests
{
    public static TheoryData<string> Names => [.. CaseList.All.Select(item => item.Name)];

    [Fact]
    public void Both_languages_have_the_same_keys_with_the_same_places()
        => ResourceTexts.RequireBothLanguages(typeof(ValidationWords).Assembly, typeof(ValidationWords).Namespace + ".Validation");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_has_a_title_and_a_meaning_for_each_parameter_in_both_languages(string name)
    {
        var item = CaseList.Of(name);

        Assert.All(Texts.Languages, language => Assert.All(
            item.Parameters.Select(parameter => $".{parameter.Name}").Append(""),
            key => Assert.NotEmpty(ValidationWords.Of(language)[$"Case.{name}{key}"])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_settings_of_a_case_are_within_its_ranges(string name)
    {
        var item = CaseList.Of(name);

        Assert.All(item.Quick.Concat(item.Long), settings => Assert.Equal(item.Parameters.Count, CaseSettings.Of(item, settings).All.Count()));
        Assert.All(item.Parameters, parameter => Assert.True(parameter.Takes(parameter.Default), parameter.Name));
    }

    [Fact]
    public void No_name_is_given_twice()
        => Assert.Equal(CaseList.All.Count, CaseList.All.Select(item => item.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_test_bends_a_type_of_the_model_and_sees_the_case_turn_red(string name)
    {
        var types = typeof(Model.Engine.Entity).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var bent = typeof(CaseListTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<TurnsRedAttribute>())
            .Where(mark => mark.Case == name)
            .Select(mark => mark.Bent)
            .ToList();

        Assert.NotEmpty(bent);
        Assert.All(bent, type => Assert.Contains(type, types));
    }
}
