using Microsoft.AspNetCore.Http;

namespace OrleansIndustrialBelt.WebConsole.Security;

/// <summary>
/// Refuses calls under a name that is not on the list. A page elsewhere whose name was made to point here (DNS rebinding) carries
/// its own name.
/// </summary>
/// <param name="next">What answers.</param>
/// <param name="options">The list.</param>
internal sealed class HostGuard(RequestDelegate next, ConsoleOptions options)
{
    /// <summary>Lets pass or refuses.</summary>
    public Task InvokeAsync(HttpContext call)
    {
        if (options.Hosts.Contains(call.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            return next(call);
        }

        call.Response.StatusCode = StatusCodes.Status400BadRequest;
        return call.Response.WriteAsync("This name is not served here.\n");
    }
}
