using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A day of the week.")]
public enum Weekday
{
    [Doc("Monday.")]
    Monday,

    [Doc("Tuesday.")]
    Tuesday,

    [Doc("Wednesday.")]
    Wednesday,

    [Doc("Thursday.")]
    Thursday,

    [Doc("Friday.")]
    Friday,

    [Doc("Saturday.")]
    Saturday,

    [Doc("Sunday.")]
    Sunday,
}
