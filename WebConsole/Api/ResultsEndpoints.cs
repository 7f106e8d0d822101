using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrleansIndustrialBelt.WebConsole.Services.Results;

namespace OrleansIndustrialBelt.WebConsole.Api;

/// <summary>Files of results: a folder as a zip, and its report.</summary>
public static class ResultsEndpoints
{
    // A report runs its own scripts on its own figures, but as a page from nowhere: it can read nothing of the console.
    private const string ReportPolicy = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline'; frame-ancestors 'self'";

    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapResults(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/results/{name}.zip", Zip).WithName("ResultsZip").WithSummary("A results folder as a zip.").Produces(StatusCodes.Status200OK, contentType: "application/zip").Produces(StatusCodes.Status404NotFound);
        app.MapGet("/results/{name}/report.html", Report).WithName("ResultsReport").WithSummary("The report of a results folder.").Produces(StatusCodes.Status200OK, contentType: "text/html").Produces(StatusCodes.Status404NotFound);
        return app;
    }

    private static IResult Zip(string name, ResultsShelf shelf)
        => shelf.Find(name) is null ? Results.NotFound()
            : Results.Stream(shelf.Zip(name), "application/zip", name + ".zip");

    private static IResult Report(string name, ResultsShelf shelf, HttpContext context)
    {
        if (shelf.OpenReport(name) is not { } report)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = ReportPolicy;
        return Results.Stream(report, "text/html; charset=utf-8");
    }
}
