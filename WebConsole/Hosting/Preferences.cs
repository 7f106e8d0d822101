using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace OrleansIndustrialBelt.WebConsole.Hosting;

/// <summary>What a viewer chose, kept in cookies: language and light or dark.</summary>
internal static class Preferences
{
    /// <summary>Holds the culture.</summary>
    public const string LanguageCookie = "belt-language";

    /// <summary>Holds <c>light</c> or <c>dark</c>.</summary>
    public const string LookCookie = "belt-look";

    /// <summary>The value of <see cref="LookCookie"/> for white on black.</summary>
    public const string Dark = "dark";

    private const string Light = "light";

    /// <summary>Maps the addresses that the switches of the page's head lead to.</summary>
    public static void MapPreferences(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/language/{language}", (HttpContext call, string language, string? back) =>
        {
            var culture = language == "zh" ? "zh-CN" : "en";
            return Keep(call, LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(new CultureInfo(culture))), back);
        });
        endpoints.MapGet("/look/{look}", (HttpContext call, string look, string? back)
            => Keep(call, LookCookie, look == Dark ? Dark : Light, back));
    }

    private static RedirectHttpResult Keep(HttpContext call, string cookie, string value, string? back)
    {
        call.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
        });

        // Only a path of this console: anything else could lead elsewhere.
        var isPath = back is ['/', ..] && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal);
        return TypedResults.LocalRedirect(isPath ? back! : "/");
    }
}
