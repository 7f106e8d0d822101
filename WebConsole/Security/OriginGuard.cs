using Microsoft.AspNetCore.Http;

namespace OrleansIndustrialBelt.WebConsole.Security;

/// <summary>
/// Refuses what a page of another origin sends: anything but reading, and web sockets, which browsers open across origins. Calls
/// without an origin come from no page.
/// </summary>
/// <param name="next">What answers.</param>
internal sealed class OriginGuard(RequestDelegate next)
{
    /// <summary>Lets pass or refuses.</summary>
    public Task InvokeAsync(HttpContext call)
    {
        var origin = call.Request.Headers.Origin.ToString();
        var onlyReads = (HttpMethods.IsGet(call.Request.Method) || HttpMethods.IsHead(call.Request.Method)) && !IsSocket(call.Request);
        if (onlyReads || origin.Length == 0 || origin.Equals($"{call.Request.Scheme}://{call.Request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return next(call);
        }

        call.Response.StatusCode = StatusCodes.Status403Forbidden;
        return call.Response.WriteAsync("Pages of another origin may not call this one.\n");
    }

    // HTTP/1.1 asks by a header, HTTP/2 by the method CONNECT.
    private static bool IsSocket(HttpRequest request)
        => request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase);
}
